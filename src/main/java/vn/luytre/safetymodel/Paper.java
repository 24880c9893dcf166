package vn.luytre.safetymodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document on which something stands: «12/QĐ-UBND» of a day.
 *
 * @param number empty where there is none
 */
public record Paper(String number, @Nullable LocalDate day) {
    public static final Paper NONE = new Paper("", null);

    /** Whether number and day are there. */
    public boolean isComplete() {
        return !number.isBlank() && day != null;
    }
}
