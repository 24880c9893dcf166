package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.submission.Owing;

/** Which regular reports of this year units have not begun. */
@Service
public class ReportsOwed {
    private final ReportKinds kinds;
    private final ReportStore store;
    private final Reports reports;
    private final Catalogue catalogue;
    private final Owing owing;

    ReportsOwed(ReportKinds kinds, ReportStore store, Reports reports, Catalogue catalogue, Owing owing) {
        this.kinds = kinds;
        this.store = store;
        this.reports = reports;
        this.catalogue = catalogue;
        this.owing = owing;
    }

    /** One of them. */
    public record Owed(NewReport report, LocalDate due) {}

    /** By the day they are due. */
    public List<Owed> of(Set<UnitId> units, int year) {
        var owed = new ArrayList<Owed>();
        for (var kind : kinds.all()) {
            if (kind.asksForm() || kind.themed()) continue;
            var span = span(kind, year);
            for (var unit : units) {
                var wish = new NewReport(unit, kind, span, "", "");
                if (!owes(wish) || store.like(wish).isPresent()) continue;
                reports.due(wish).ifPresent(due -> owed.add(new Owed(wish, due)));
            }
        }
        owed.sort(Comparator.comparing(Owed::due));
        return owed;
    }

    /** The report of six months is that of the first half: that of the year tells of the second. */
    private static Span span(ReportKind kind, int year) {
        var length = kind.spans().contains(SpanKind.YEAR)
                ? SpanKind.YEAR
                : kind.spans().getFirst();
        return new Span(length, year, 1);
    }

    private boolean owes(NewReport wish) {
        return wish.kind().forms().stream()
                .flatMap(code -> catalogue.form(code).stream())
                .filter(form -> ReportFigures.fits(form, wish.span()))
                .anyMatch(form -> owes(form, wish));
    }

    private boolean owes(FigureForm form, NewReport wish) {
        var period = ReportFigures.last(form, wish.span());
        return catalogue.isOwed(form, wish.unit(), period) && owing.owes(form, period, wish.unit());
    }
}
