package vn.luytre.safetymodel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found of a site in a year.
 *
 * @param replacedAt when somebody found otherwise; null while it holds
 */
public record Review(
        int year,
        Verdict verdict,
        String reason,
        OffsetDateTime at,
        String by,
        @Nullable OffsetDateTime replacedAt) {}
