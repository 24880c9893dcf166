package vn.luytre.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when a change holds and what it rests on.
 *
 * @param day first day of the new state
 * @param note in the office's own words, or null
 */
public record Ground(
        LocalDate day,
        @Nullable Decision decision,
        @Nullable String note) {
    public Ground(LocalDate day, @Nullable Decision decision) {
        this(day, decision, null);
    }
}
