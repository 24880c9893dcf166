package vn.luytre.identity;

/** What somebody is to a unit and to those below it. */
public enum Role {
    /** «Chuyên viên»: prepares and reports. */
    OFFICER,
    /** «Lãnh đạo»: decides, signs, names deputies. */
    LEADER,
    /** «Quản trị»: accounts and units; reads no documents by this alone. */
    ADMINISTRATOR,
    /** «Người xem»: reads. */
    READER
}
