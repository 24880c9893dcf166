package vn.luytre.activity;

/** Whether an activity took place. */
public enum ActivityState {
    /** «dự kiến». */
    PLANNED,
    /** «đã diễn ra». */
    HELD,
    /** «đã rút lại»: as if it had not been recorded, and can come back. */
    WITHDRAWN
}
