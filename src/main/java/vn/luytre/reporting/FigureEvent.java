package vn.luytre.reporting;

import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface FigureEvent extends AuditedEvent {
    /** A unit has said something else of a period than before. */
    record SheetSaved(FormId form, PeriodKey period, UnitId unit, int version) implements FigureEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.sheet-saved", "reporting", form + "/" + period + "/" + unit)
                    .with("unit", unit)
                    .with("version", version);
        }
    }

    /** Figures of many units came from a file or another program. */
    record FiguresImported(FormId form, PeriodKey period, int units) implements FigureEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.figures-imported", "reporting", form + "/" + period)
                    .with("units", units);
        }
    }
}
