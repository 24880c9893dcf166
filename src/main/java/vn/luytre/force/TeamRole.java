package vn.luytre.force;

/** What somebody is in a team. */
public enum TeamRole {
    /** «Tổ trưởng». */
    HEAD,
    /** «Tổ phó». */
    DEPUTY,
    /** «Tổ viên». */
    MEMBER
}
