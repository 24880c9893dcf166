package vn.luytre.reporting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step of figures or of a report sends; remarks come in fields of their own.
 *
 * @param version that was looked at
 */
public record StepForm(
        @NotNull Integer version,
        @Nullable @Size(max = LONGEST) String reason) {
    /** So many letters a reason or a remark may have. */
    public static final int LONGEST = 2000;

    /** The reason without blanks around it; empty where none was given. */
    public String text() {
        return reason == null ? "" : reason.strip();
    }
}
