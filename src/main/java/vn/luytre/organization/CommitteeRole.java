package vn.luytre.organization;

/** What a seat on a committee is for. */
public enum CommitteeRole {
    /** «Trưởng ban». */
    HEAD,
    /** «Phó trưởng ban thường trực». */
    STANDING_DEPUTY,
    /** «Phó trưởng ban». */
    DEPUTY,
    /** «Thành viên». */
    MEMBER,
    /** «Thư ký». */
    SECRETARY
}
