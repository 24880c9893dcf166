package vn.luytre.force.book;

/** From where money comes. */
public enum Fund {
    /** «Ngân sách cấp xã». */
    COMMUNE,
    /** «Ngân sách cấp tỉnh». */
    PROVINCE,
    /** «Ngân sách trung ương». */
    STATE,
    /** «Xã hội hóa». */
    SOCIAL
}
