package vn.luytre.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * By which another program comes in for an account; what the account may do bounds it each time.
 *
 * @param label what its owner calls it: «Phần mềm văn bản của Sở»
 * @param mayReport whether it accepts, reports and comments; else it only reads
 * @param lastDay on which it can be used
 * @param usedAt when it was used last, to some minutes
 */
public record Token(
        long id,
        String label,
        boolean mayReport,
        OffsetDateTime madeAt,
        LocalDate lastDay,
        @Nullable OffsetDateTime usedAt,
        @Nullable OffsetDateTime revokedAt) {
    /** Whether it opens anything on a day. */
    public boolean isUsable(LocalDate day) {
        return revokedAt == null && !day.isAfter(lastDay);
    }
}
