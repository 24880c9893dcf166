package vn.luytre.reporting.submission;

/** How far the figures of a unit are on their way. Being late is no state: it is a fact beside it, which stays. */
public enum SheetState {
    /** «Đang nhập»: with the unit. */
    DRAFT,
    /** «Đã nộp»: before the unit above. */
    SUBMITTED,
    /** «Trả lại»: with the unit again, with what is to be looked at. */
    RETURNED,
    /** «Đã chấp nhận». */
    ACCEPTED;

    /** Whether the unit may write. */
    public boolean isWritable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED -> false;
        };
    }
}
