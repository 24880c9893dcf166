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
        DUTY("/assignments/"),
        TEAM("/teams/"),
        ACTIVITY("/activities/"),
        SITE("/sites/");

        private final String address;

        Kind(String address) {
            this.address = address;
        }

        /** «/activities/»: what the addresses of their pages begin with. */
        String address() {
            return address;
        }

        /** Where one is looked at. */
        public String address(long record) {
            return address + record;
        }
    }
}
