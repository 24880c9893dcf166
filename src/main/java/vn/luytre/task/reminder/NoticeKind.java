package vn.luytre.task.reminder;

/** What a unit is told about an assignment. */
public enum NoticeKind {
    DUE_IN_7_DAYS,
    DUE_IN_3_DAYS,
    DUE_TOMORROW,
    LATE,
    ASSIGNED,
    RESULT_TO_DECIDE,
    EXTENSION_TO_DECIDE,
    RESULT_ACCEPTED,
    RESULT_RETURNED,
    EXTENSION_DECIDED,
    CANCELLED,
    MOVED,
    HEIR_UNCLEAR,
    MONITORING
}
