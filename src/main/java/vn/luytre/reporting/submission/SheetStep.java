package vn.luytre.reporting.submission;

import vn.luytre.identity.Right;
import vn.luytre.web.Refused;

/** What may be done with the figures of a unit on their way. */
public enum SheetStep {
    /** «Nộp». */
    SUBMIT(Right.REPORT),
    /** «Rút lại»: by the unit itself, as long as nobody accepted. */
    TAKE_BACK(Right.REPORT),
    /** «Trả lại», with a reason; also what was accepted. */
    RETURN(Right.CHECK),
    /** «Chấp nhận». */
    ACCEPT(Right.DECIDE);

    private final Right right;

    SheetStep(Right right) {
        this.right = right;
    }

    /** Which right it needs towards the unit. */
    public Right right() {
        return right;
    }

    /** Whether it is done by a unit above. */
    public boolean isFromAbove() {
        return switch (this) {
            case SUBMIT, TAKE_BACK -> false;
            case RETURN, ACCEPT -> true;
        };
    }

    /** Whether it can be done with figures that are so far. */
    public boolean isPossible(SheetState state) {
        return switch (this) {
            case SUBMIT -> state.isWritable();
            case TAKE_BACK, ACCEPT -> state == SheetState.SUBMITTED;
            case RETURN -> !state.isWritable();
        };
    }

    /** How far they are afterwards. */
    public SheetState after(SheetState state) {
        if (!isPossible(state)) throw Refused.conflict("figures.refused.state", state);
        return switch (this) {
            case SUBMIT -> SheetState.SUBMITTED;
            case TAKE_BACK -> SheetState.DRAFT;
            case RETURN -> SheetState.RETURNED;
            case ACCEPT -> SheetState.ACCEPTED;
        };
    }
}
