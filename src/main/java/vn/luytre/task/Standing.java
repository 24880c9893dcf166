package vn.luytre.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;

/**
 * What changes in the life of an assignment.
 *
 * @param due the last good day, as it is now; null for «không có thời hạn»
 * @param reportedBy who handed in the last result
 * @param reportedOn the day of the last result; of the accepted one it is the day on which it was done
 * @param extensionAsked the day that the unit asks for, while nobody has decided
 */
public record Standing(
        AssignmentState state,
        @Nullable LocalDate due,
        Lateness lateness,
        @Nullable AccountId reportedBy,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate extensionAsked) {

    static Standing assigned(@Nullable LocalDate due) {
        return new Standing(AssignmentState.ASSIGNED, due, Lateness.NONE, null, null, null);
    }

    Standing in(AssignmentState next) {
        return new Standing(next, due, lateness, reportedBy, reportedOn, extensionAsked);
    }

    Standing reported(AccountId by, LocalDate day) {
        return new Standing(AssignmentState.REPORTED, due, lateness, by, day, extensionAsked);
    }

    Standing dueBy(@Nullable LocalDate day) {
        return new Standing(state, day, lateness, reportedBy, reportedOn, extensionAsked);
    }

    Standing asking(@Nullable LocalDate until) {
        return new Standing(state, due, lateness, reportedBy, reportedOn, until);
    }

    /** The same on a later day: what is owed and past its date is late. */
    public Standing on(LocalDate day) {
        return state.isOwed()
                ? new Standing(state, due, lateness.on(day, due), reportedBy, reportedOn, extensionAsked)
                : this;
    }

    /** Whether the result was in time; an extension that was granted before the date counts. */
    public boolean doneInTime() {
        return state == AssignmentState.DONE && !lateness.isLate();
    }
}
