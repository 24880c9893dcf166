package vn.luytre.assessment;

import static vn.luytre.assessment.ReviewState.APPEALED;
import static vn.luytre.assessment.ReviewState.DECIDED;
import static vn.luytre.assessment.ReviewState.EXCLUDED;
import static vn.luytre.assessment.ReviewState.OPEN;
import static vn.luytre.assessment.ReviewState.REGISTERED;
import static vn.luytre.assessment.ReviewState.RETURNED;
import static vn.luytre.assessment.ReviewState.SUBMITTED;
import static vn.luytre.assessment.ReviewState.VERIFIED;
import static vn.luytre.assessment.ReviewState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.Right;

/** Something that is done with the review of an object: from which states it may be done, by which right, and what comes of it. */
public enum Step {
    REGISTER(Right.RECORD, REGISTERED, false, OPEN, WITHDRAWN),
    WITHDRAW(Right.RECORD, WITHDRAWN, true, REGISTERED, RETURNED),
    SUBMIT(Right.RECORD, SUBMITTED, false, REGISTERED, RETURNED),
    /** What was submitted is taken back before anybody has looked at it. */
    TAKE_BACK(Right.RECORD, REGISTERED, false, SUBMITTED),
    ASK_EXTENSION(Right.RECORD, null, true, REGISTERED, RETURNED),
    APPEAL(Right.RECORD, APPEALED, true, DECIDED),
    EXCLUDE(Right.CHECK, EXCLUDED, true, OPEN, REGISTERED, WITHDRAWN),
    INCLUDE(Right.CHECK, OPEN, false, EXCLUDED),
    GRANT_EXTENSION(Right.CHECK, null, false, REGISTERED, RETURNED),
    REFUSE_EXTENSION(Right.CHECK, null, true, REGISTERED, RETURNED),
    RETURN(Right.CHECK, RETURNED, true, SUBMITTED),
    VERIFY(Right.CHECK, VERIFIED, false, SUBMITTED),
    /** Whoever decides sends it back to those who reviewed themselves. */
    SEND_BACK(Right.DECIDE, RETURNED, true, VERIFIED),
    DECIDE(Right.DECIDE, DECIDED, false, VERIFIED),
    /** The decision stands in spite of the appeal. */
    UPHOLD(Right.DECIDE, DECIDED, true, APPEALED),
    /** The appeal is right: the decision falls, and it goes on from the self-review. */
    REOPEN(Right.DECIDE, RETURNED, true, APPEALED);

    private final Right right;
    private final @Nullable ReviewState to;
    private final boolean asksReason;

    @SuppressWarnings("ImmutableEnumChecker") // filled here, changed nowhere
    private final Set<ReviewState> from;

    Step(Right right, @Nullable ReviewState to, boolean asksReason, ReviewState first, ReviewState... others) {
        this.right = right;
        this.to = to;
        this.asksReason = asksReason;
        this.from = EnumSet.of(first, others);
    }

    /** Which right it needs towards the object. */
    public Right right() {
        return right;
    }

    /** Whether nobody may do it without a reason. */
    public boolean asksReason() {
        return asksReason;
    }

    public boolean isFrom(ReviewState state) {
        return from.contains(state);
    }

    /** What the state is then. */
    public ReviewState to(ReviewState before) {
        return to == null ? before : to;
    }

    /** «take-back», as it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
