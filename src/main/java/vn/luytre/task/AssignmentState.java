package vn.luytre.task;

/** How far an assignment is. Being late is no state: it is a fact beside it, which stays. */
public enum AssignmentState {
    /** «Đã giao»: the unit has been told. */
    ASSIGNED,
    /** «Đã tiếp nhận»: the unit knows that the duty is its own. */
    ACCEPTED,
    /** «Đang thực hiện». */
    IN_PROGRESS,
    /** «Đã báo cáo»: the result lies with the unit that it answers to. */
    REPORTED,
    /** «Trả lại»: the result was not good enough, and the reason says what is missing. */
    RETURNED,
    /** «Hoàn thành»: the result was accepted. */
    DONE,
    /** «Thu hồi»: nothing is owed any more. */
    CANCELLED;

    /** Whether the unit still owes something. */
    public boolean isOwed() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
            case REPORTED, DONE, CANCELLED -> false;
        };
    }

    /** Whether nothing can happen to it any more. */
    public boolean isClosed() {
        return switch (this) {
            case DONE, CANCELLED -> true;
            case ASSIGNED, ACCEPTED, IN_PROGRESS, REPORTED, RETURNED -> false;
        };
    }
}
