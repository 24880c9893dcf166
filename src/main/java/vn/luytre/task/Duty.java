package vn.luytre.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * One order, in the words of the directive that gives it.
 *
 * @param issuer the unit that gave it
 * @param directive null for one that somebody wrote by hand
 * @param label of the item: «II.4»
 * @param spanStart where the sentence begins in the text, in code points
 * @param spanEnd where it has ended
 * @param due as it was first set; each assignment has its own
 * @param series the order that comes back, of which this is the instance of one day
 */
public record Duty(
        DutyId id,
        UnitId issuer,
        @Nullable UUID directive,
        @Nullable Long directiveDuty,
        @Nullable String label,
        String sentence,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable LocalDate due,
        @Nullable SeriesId series) {}
