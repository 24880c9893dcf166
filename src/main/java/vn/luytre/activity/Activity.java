package vn.luytre.activity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/**
 * Something that took place, or is planned, on a day at a place.
 *
 * @param key made by the device that recorded it
 * @param version counts its changes; who changes it says which one was seen
 * @param answering the unit in whose figures it is
 * @param reason why it was withdrawn; null where it was not
 * @param proofs how many prove it
 */
public record Activity(
        ActivityId id,
        UUID key,
        int version,
        UnitId answering,
        ActivityState state,
        @Nullable String reason,
        int proofs,
        Draft draft,
        OffsetDateTime recordedAt,
        AccountId recordedBy,
        String byName) {
    public UnitId unit() {
        return draft.unit();
    }
}
