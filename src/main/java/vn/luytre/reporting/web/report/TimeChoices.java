package vn.luytre.reporting.web.report;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportTime;

/** The times of which a kind of report may be: those of the last year first. */
final class TimeChoices {
    private static final int YEARS = 3;
    private static final int YEARS_OF_WEEKS = 2;

    private TimeChoices() {}

    /** Of this year, some before it, and some to come; of what may be of several years the first may be long ago. */
    static List<Span> of(ReportKind kind, int thisYear, int ahead) {
        var spans = new ArrayList<Span>();
        for (int year = thisYear + ahead; year > thisYear - ReportTime.LONGEST; year--) {
            for (var length : kind.spans()) if (thisYear - year < years(kind, length)) spans.addAll(length.of(year));
        }
        return spans;
    }

    private static int years(ReportKind kind, SpanKind length) {
        if (length == SpanKind.WEEK) return YEARS_OF_WEEKS;
        return kind.ranged() && length == SpanKind.YEAR ? ReportTime.LONGEST : YEARS;
    }
}
