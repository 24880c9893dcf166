package vn.luytre.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves an achievement: a record of another module or a proof.
 *
 * @param proof of {@link vn.luytre.evidence.Proofs}; null for a record
 * @param falseSince since when it is known to be false; null while it is not
 */
public record Ground(
        long id,
        @Nullable Kind recordKind,
        @Nullable Long record,
        @Nullable Long proof,
        String label,
        @Nullable LocalDate falseSince) {
    /** Which records. */
    public enum Kind {
        DUTY("/assignments/", true),
        TEAM("/teams/", true),
        ACTIVITY("/activities/", true),
        SITE("/sites/", false);

        private final String address;
        private final boolean known;

        Kind(String address, boolean known) {
            this.address = address;
            this.known = known;
        }

        /** Where one is looked at. */
        public String address(long record) {
            return address + record;
        }

        /** Whether records of this kind can be chosen. */
        public boolean isKnown() {
            return known;
        }
    }
}
