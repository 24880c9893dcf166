package vn.luytre.reporting.correction;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;

/**
 * «Đính chính»: one number of a closed period that is to become another.
 *
 * @param before null for nothing said, {@link vn.luytre.reporting.entry.Change#EXEMPT} where it did not apply
 * @param amount of an adjustment of a counted number: how much is added to the count; null where a typed number is corrected
 * @param decidedPeriod in which it was decided: whose report tells of it; null while it is open
 */
public record Correction(
        long id,
        Place place,
        int position,
        @Nullable Long before,
        @Nullable Long after,
        @Nullable Long amount,
        String reason,
        Proof proof,
        State state,
        OffsetDateTime askedAt,
        AccountId asker,
        String askedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable PeriodKey decidedPeriod,
        String note) {
    /** How far it is. */
    public enum State {
        /** Nobody decided yet. */
        ASKED,
        /** The number was changed. */
        GRANTED,
        /** It stays. */
        REFUSED
    }

    /**
     * What shows that it is right.
     *
     * @param link may be empty where there is a file
     * @param file its name; empty where there is none
     */
    public record Proof(String link, String file) {}
}
