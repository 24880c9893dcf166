package vn.luytre.directive;

import vn.luytre.web.Refused;

/** How far a directive has come. A step that a state does not allow is refused with a sentence. */
public enum DirectiveState {
    /** The file is here, nobody has looked into it. */
    RECEIVED,
    /** The program reads it. */
    READING,
    /** People compare what was read with the text and correct it. */
    UNDER_REVIEW,
    /** The review is done; a leader decides. */
    AWAITING_APPROVAL,
    /** The duties have gone out. */
    ISSUED,
    /** The file could not be read; it says why. It can be read again. */
    FAILED,
    /** It bears a marking of state secrets, or a person saw that it holds one; nothing of it is kept. */
    REFUSED,
    /** Taken back by the office, with a reason. */
    WITHDRAWN;

    /** What happens to a directive. */
    public enum Step {
        BEGIN,
        READ,
        FAIL,
        REFUSE,
        READ_AGAIN,
        SUBMIT,
        RETURN,
        ISSUE,
        WITHDRAW,
        EXPUNGE
    }

    /** The state after a step; a refusal where the step is not open from here. */
    public DirectiveState after(Step step) {
        return switch (step) {
            case BEGIN -> from(step, READING, RECEIVED, READING); // again, where the program was stopped while reading
            case READ -> from(step, UNDER_REVIEW, READING);
            case FAIL -> from(step, FAILED, READING);
            case REFUSE -> from(step, REFUSED, READING);
            case READ_AGAIN -> from(step, RECEIVED, FAILED);
            case SUBMIT -> from(step, AWAITING_APPROVAL, UNDER_REVIEW);
            case RETURN -> from(step, UNDER_REVIEW, AWAITING_APPROVAL);
            case ISSUE -> from(step, ISSUED, AWAITING_APPROVAL);
            case EXPUNGE -> from(step, REFUSED, FAILED, UNDER_REVIEW, AWAITING_APPROVAL, WITHDRAWN);
            case WITHDRAW -> from(step, WITHDRAWN, FAILED, UNDER_REVIEW, AWAITING_APPROVAL, ISSUED);
        };
    }

    private DirectiveState from(Step step, DirectiveState to, DirectiveState... open) {
        for (var state : open) if (state == this) return to;
        var key = "directive.step.refused." + step.name();
        throw Refused.conflict(key, this);
    }

    /** True where a step is open. */
    public boolean allows(Step step) {
        try {
            after(step);
            return true;
        } catch (Refused _) {
            return false;
        }
    }
}
