package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.document.wording.Listing;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.report.ReportKind.RecordKind;
import vn.luytre.reporting.submission.Completeness;

/** Sentences for what records say. */
@Component
class RecordSentences {
    /** More units are not named in the text: the annex names all. */
    private static final int NAMED = 15;

    private final ReportFigures figures;
    private final Completeness completeness;

    RecordSentences(ReportFigures figures, Completeness completeness) {
        this.figures = figures;
        this.completeness = completeness;
    }

    List<Drafted> of(Report report, String section, RecordKind kind) {
        return switch (kind) {
            case REPORTING -> reporting(report, section);
        };
    }

    /** Of each form: who sent its figures of the last period. */
    private List<Drafted> reporting(Report report, String section) {
        var drafted = new ArrayList<Drafted>();
        for (var form : figures.forms(report)) {
            var period = ReportFigures.last(form, report.time());
            var table = completeness.below(report.unit(), form, period);
            if (table.expected() == 0 || !table.owed()) continue;
            var source = new Source.Records(
                    RecordKind.REPORTING, form.code(), PeriodReading.write(period, form.frequency()));
            drafted.add(new Drafted(section, "r:" + form.code(), sentence(form, table), source));
        }
        return drafted;
    }

    private static String sentence(FigureForm form, Completeness.Table table) {
        var missing = table.missing().stream().map(row -> row.unit().name()).toList();
        var text = "- %s: %d/%d đơn vị đã gửi số liệu, trong đó %d đơn vị gửi đúng hạn."
                .formatted(form.name(), table.sent(), table.expected(), table.onTime());
        if (missing.isEmpty()) return text;
        var named = missing.stream().limit(NAMED).toList();
        var others = missing.size() > NAMED ? "; và %d đơn vị khác".formatted(missing.size() - NAMED) : "";
        return text + " Chưa gửi: " + (others.isEmpty() ? Listing.of(named) : String.join("; ", named) + others) + ".";
    }
}
