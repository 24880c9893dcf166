package vn.luytre.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    /** The figures of a unit were sent, taken back, sent back or accepted. */
    record SheetMoved(FormId form, PeriodKey period, UnitId unit, String step, int version) implements FigureEvent {
        @Override
        public Deed deed() {
            var what = "reporting.sheet-" + step.toLowerCase(Locale.ROOT).replace('_', '-');
            return Deed.of(what, "reporting", form + "/" + period + "/" + unit)
                    .with("unit", unit)
                    .with("version", version);
        }
    }

    /** Units were reminded of figures that they have not sent. */
    record UnitsReminded(FormId form, PeriodKey period, int units) implements FigureEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.units-reminded", "reporting", form + "/" + period)
                    .with("units", units);
        }
    }

    /** A number of a closed period is asked to be changed. */
    record CorrectionAsked(FormId form, PeriodKey period, UnitId unit, int position) implements FigureEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.correction-asked", "reporting", form + "/" + period + "/" + unit)
                    .with("unit", unit)
                    .with("position", position);
        }
    }

    /** Somebody above decided on it. */
    record CorrectionDecided(FormId form, PeriodKey period, UnitId unit, int position, boolean granted)
            implements FigureEvent {
        @Override
        public Deed deed() {
            var what = granted ? "reporting.correction-granted" : "reporting.correction-refused";
            return Deed.of(what, "reporting", form + "/" + period + "/" + unit)
                    .with("unit", unit)
                    .with("position", position);
        }
    }

    /** A province closed a period for all below it. */
    record PeriodClosed(FormId form, PeriodKey period, UnitId unit) implements FigureEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.period-closed", "reporting", form + "/" + period + "/" + unit)
                    .with("unit", unit);
        }
    }

    /** A province changed the catalogue for all below it. */
    record CatalogueChanged(
            UnitId unit,
            String kind,
            @Nullable FormId form,
            @Nullable IndicatorId indicator) implements FigureEvent {
        @Override
        public Deed deed() {
            var what = "reporting.catalogue-" + kind.toLowerCase(Locale.ROOT).replace('_', '-');
            var subject = (form == null ? "" : form.toString()) + (indicator == null ? "" : "/" + indicator);
            return Deed.of(what, "reporting", subject).with("unit", unit);
        }
    }
}
