package vn.luytre.activity.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * Days in which a unit, and all below it, do more of something.
 *
 * @param reason why it was withdrawn; null where it was not
 */
public record Campaign(
        long id,
        int version,
        NewCampaign words,
        OffsetDateTime at,
        String byName,
        @Nullable String reason) {
    public UnitId unit() {
        return words.unit();
    }

    public String name() {
        return words.name();
    }

    public boolean isWithdrawn() {
        return reason != null;
    }

    /** Whether it runs on a day. */
    public boolean runsOn(LocalDate day) {
        return !isWithdrawn() && !day.isBefore(words.firstDay()) && !day.isAfter(words.lastDay());
    }
}
