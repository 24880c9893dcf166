package vn.luytre.reporting.web.report;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.report.ReportKind;

/** The times of which a kind of report may be: those of the last year first. */
final class TimeChoices {
    private TimeChoices() {}

    /** Of some years. */
    static List<Span> of(ReportKind kind, int last, int years) {
        var spans = new ArrayList<Span>();
        for (int year = last; year > last - years; year--) {
            for (var length : kind.spans())
                for (int number = 1; number <= length.perYear(); number++) spans.add(new Span(length, year, number));
        }
        return spans;
    }
}
