package vn.luytre.force.grading;

/** How well a team did, from the highest to the lowest. */
public enum TeamGrade {
    /** «Hoàn thành xuất sắc nhiệm vụ». */
    EXCELLENT,
    /** «Hoàn thành tốt nhiệm vụ». */
    GOOD,
    /** «Hoàn thành nhiệm vụ». */
    COMPLETED,
    /** «Không hoàn thành nhiệm vụ». */
    NOT_COMPLETED;

    /** Whether it is better than another. */
    public boolean isAbove(TeamGrade other) {
        return compareTo(other) < 0;
    }
}
