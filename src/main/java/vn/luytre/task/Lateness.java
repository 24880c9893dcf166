package vn.luytre.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How late an assignment has been. It only ever grows: a result, an extension and a new date do not undo it.
 *
 * @param since the first day on which it was late; null while it never was
 * @param days the most days that it stood past a date that was in force
 * @param missed the last date that was missed
 */
public record Lateness(
        @Nullable LocalDate since, int days, @Nullable LocalDate missed) {
    /** Never late so far. */
    public static final Lateness NONE = new Lateness(null, 0, null);

    public Lateness {
        if (days < 0 || (since == null) != (days == 0) || (since == null) != (missed == null)) {
            throw new IllegalArgumentException("late since " + since + " by " + days + " days after " + missed);
        }
    }

    /** As seen on a day on which the unit still owed it. */
    Lateness on(LocalDate day, @Nullable LocalDate due) {
        if (due == null || !day.isAfter(due)) return this;
        int late = Math.toIntExact(ChronoUnit.DAYS.between(due, day));
        return new Lateness(since == null ? due.plusDays(1) : since, Math.max(days, late), due);
    }

    /** Whether it ever was. */
    public boolean isLate() {
        return since != null;
    }
}
