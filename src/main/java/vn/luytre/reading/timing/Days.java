package vn.luytre.reading.timing;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that may not be there. */
final class Days {
    private Days() {}

    /** The day, or null if no calendar has it: 31/6. */
    static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
