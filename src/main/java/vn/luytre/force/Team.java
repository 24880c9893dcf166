package vn.luytre.force;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A «Tổ bảo vệ an ninh, trật tự».
 *
 * @param unit the commune that founded it
 * @param strength of today
 * @param ended null while it is at work
 * @param version counts the changes to what is said of it
 */
public record Team(
        TeamId id,
        UnitId unit,
        TeamDetails details,
        Strength strength,
        @Nullable Ending ended,
        int version) {
    /** How it ended. */
    public record Ending(LocalDate day, String decision, String reason) {}

    /** Whether it was at work on a day. */
    public boolean worked(LocalDate day) {
        return !day.isBefore(details.foundedOn()) && (ended == null || !day.isAfter(ended.day()));
    }
}
