package vn.luytre.assessment.standard;

import java.time.LocalDate;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What happens to the rule packs of a province. */
public sealed interface StandardEvent extends AuditedEvent {
    /** A province brought one. */
    record PackBrought(long pack, UnitId unit, String standard, LocalDate from) implements StandardEvent {
        @Override
        public Deed deed() {
            return Deed.of("assessment.pack-brought", "assessment", "pack/" + pack)
                    .with("unit", unit)
                    .with("standard", standard)
                    .with("from", from);
        }
    }

    /** It is not used any more. */
    record PackWithdrawn(long pack, UnitId unit, String standard) implements StandardEvent {
        @Override
        public Deed deed() {
            return Deed.of("assessment.pack-withdrawn", "assessment", "pack/" + pack)
                    .with("unit", unit)
                    .with("standard", standard);
        }
    }
}
