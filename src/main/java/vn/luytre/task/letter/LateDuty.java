package vn.luytre.task.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a unit owes and has not done in time.
 *
 * @param answersTo the unit that may chase it
 */
public record LateDuty(
        long assignment,
        long unit,
        long answersTo,
        LocalDate due,
        @Nullable String label,
        String sentence,
        @Nullable UUID directive) {
    /** How many days it is late. */
    public long days(LocalDate day) {
        return ChronoUnit.DAYS.between(due, day);
    }
}
