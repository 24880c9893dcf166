package vn.luytre.reporting.report;

import java.util.Locale;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.storage.ContentHash;

/** What other modules may react to. */
public sealed interface ReportEvent extends AuditedEvent {
    /** Units were reminded of a report. */
    record UnitsRemindedOfReport(String kind, String span, int units) implements AuditedEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.report-reminded", "reporting", "report/" + kind + "/" + span)
                    .with("units", units);
        }
    }

    ReportId report();

    UnitId unit();

    /** What was done, as the log names it. */
    String what();

    @Override
    default Deed deed() {
        return Deed.of("reporting.report-" + what(), "reporting", "report/" + report())
                .with("unit", unit());
    }

    /** A unit began a report. */
    record ReportBegun(ReportId report, UnitId unit) implements ReportEvent {
        @Override
        public String what() {
            return "begun";
        }
    }

    /** What nobody had touched was drafted again. */
    record ReportDrafted(ReportId report, UnitId unit) implements ReportEvent {
        @Override
        public String what() {
            return "drafted";
        }
    }

    /** Somebody wrote in it. */
    record ReportEdited(ReportId report, UnitId unit) implements ReportEvent {
        @Override
        public String what() {
            return "edited";
        }
    }

    /** What stands around its text is another. */
    record ReportHeadChanged(ReportId report, UnitId unit) implements ReportEvent {
        @Override
        public String what() {
            return "head-changed";
        }
    }

    /**
     * It was sent, taken back, sent back or accepted.
     *
     * @param number of the version that was sent last
     * @param docx of that version: the log, which is a chain, tells it as well
     */
    record ReportMoved(ReportId report, UnitId unit, SheetStep step, int number, ContentHash docx)
            implements ReportEvent {
        @Override
        public String what() {
            return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Deed deed() {
            return ReportEvent.super.deed().with("version", number).with(docx);
        }
    }
}
