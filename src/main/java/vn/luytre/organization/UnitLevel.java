package vn.luytre.organization;

/** Where a kind of unit stands in the country. Since 1/7/2025 there is no district level. */
public enum UnitLevel {
    /** «cấp tỉnh». */
    PROVINCE,
    /** «cấp huyện», which ended on 30/6/2025. */
    DISTRICT,
    /** «cấp xã». */
    COMMUNE,
    /** «thôn, tổ dân phố»: manages itself, is no level of government. */
    RESIDENTIAL,
    /** An office or organisation, not a place. */
    BODY
}
