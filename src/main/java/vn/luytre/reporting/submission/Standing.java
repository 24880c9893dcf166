package vn.luytre.reporting.submission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of a unit are.
 *
 * @param version of the numbers; 0 while there are none
 * @param firstSubmittedOn the first day of all on which they were sent; stays whatever happens later
 * @param submittedOn the last one
 */
public record Standing(
        SheetState state,
        int version,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable LocalDate submittedOn) {
    /** Nothing yet. */
    public static final Standing NONE = new Standing(SheetState.DRAFT, 0, null, null);

    /** How many days late they were sent first, or are today. */
    public long daysLate(LocalDate due, LocalDate today) {
        var sent = firstSubmittedOn == null ? today : firstSubmittedOn;
        return Math.max(0, ChronoUnit.DAYS.between(due, sent));
    }

    /** Whether they were sent at all, and not after that day. */
    public boolean isOnTime(LocalDate due) {
        return firstSubmittedOn != null && !firstSubmittedOn.isAfter(due);
    }

    Standing on(LocalDate day, SheetState after) {
        if (after != SheetState.SUBMITTED) return new Standing(after, version, firstSubmittedOn, submittedOn);
        return new Standing(after, version, firstSubmittedOn == null ? day : firstSubmittedOn, day);
    }
}
