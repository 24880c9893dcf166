package vn.luytre.task;

/** What part a unit has in a duty. */
public enum Role {
    /** «Chủ trì», or by itself: answers for the result. */
    LEAD,
    /** «Phối hợp»: hands its contribution to the unit that leads. */
    COOPERATING
}
