package vn.luytre.force;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That some came to a team or left it.
 *
 * @param amount how many came; below nought how many left
 * @param withdrawnAt when somebody said that it was noted in error; null while it holds
 */
public record StrengthChange(
        long id,
        LocalDate day,
        TeamRole role,
        int amount,
        String reason,
        OffsetDateTime at,
        String byName,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnReason) {
    public boolean holds() {
        return withdrawnAt == null;
    }
}
