package vn.luytre.assessment.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step sends; each step has its own of these fields.
 *
 * @param version of the review that was looked at
 * @param key made with the form, so that what is sent twice is done once
 * @param number of the decision on paper
 */
record StepForm(
        @Nullable Integer version,
        @Nullable UUID key,
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable String number,
        @Nullable LocalDate day) {
    private static final int LONGEST = 4_000;

    String reasonText() {
        if (reason == null) return "";
        return reason.length() <= LONGEST
                ? reason.strip()
                : reason.substring(0, LONGEST).strip();
    }
}
