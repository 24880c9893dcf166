package vn.luytre.boundary;

import java.time.LocalDate;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** What other modules may react to. */
public sealed interface BoundaryEvent extends AuditedEvent {
    /** Boundaries of the units below one were taken over from a file. */
    record BoundariesTaken(long delivery, UnitId unit, LocalDate firstDay, int count, ContentHash file)
            implements BoundaryEvent {
        @Override
        public Deed deed() {
            return Deed.of("boundary.taken", "boundary", "delivery/" + delivery)
                    .with("unit", unit)
                    .with("from", firstDay)
                    .with("count", count)
                    .with(file);
        }
    }

    /** They do not hold any more, as if they had never been there; the file stays. */
    record BoundariesWithdrawn(long delivery, UnitId unit) implements BoundaryEvent {
        @Override
        public Deed deed() {
            return Deed.of("boundary.withdrawn", "boundary", "delivery/" + delivery)
                    .with("unit", unit);
        }
    }
}
