package vn.luytre.assessment;

/** What was decided of an object: only these two. */
public enum Outcome {
    /** «Đạt». */
    MET,
    /** «Chưa đạt». */
    NOT_MET
}
