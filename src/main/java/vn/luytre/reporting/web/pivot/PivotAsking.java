package vn.luytre.reporting.web.pivot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** From what an address says to what is asked, within what the person may look at. */
@Component
class PivotAsking {
    /** More than this no table is read by anybody. */
    private static final int MOST_CELLS = 50_000;

    private static final int FIRST_LINES = 3;
    private static final int MOST_UNITS = 4_000;
    private static final String USUAL = "ket-qua-thang";

    private final Catalogue catalogue;
    private final PivotDesk desk;

    PivotAsking(Catalogue catalogue, PivotDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    Question question(PivotForm asked) {
        var scope = desk.scope(asked.of());
        var form = form(asked, scope);
        var lines = lines(form, asked);
        var spans = span(form, asked).upTo(asked.countOrDefault());
        if ((long) lines.size() * spans.size() > MOST_CELLS / 10) throw new Refused("pivot.refused.large", MOST_CELLS);
        return new Question(
                form,
                lines,
                scope,
                asked.depthOrDefault(),
                asked.chosen().stream().limit(MOST_UNITS).map(UnitId::new).collect(Collectors.toSet()),
                spans,
                asked.isCumulative(),
                asked.isCompared(),
                asked.mapDay(desk.today()));
    }

    static void requireReadable(long cells) {
        if (cells > MOST_CELLS) throw new Refused("pivot.refused.large", MOST_CELLS);
    }

    private FigureForm form(PivotForm asked, UnitId scope) {
        var code = asked.form();
        var forms = forms(scope);
        if (code != null && !code.isEmpty()) return form(forms, code).orElseThrow(NotFound::new);
        return form(forms, USUAL).or(() -> forms.stream().findFirst()).orElseThrow(NotFound::new);
    }

    /** The forms that can be looked at: those in which something is asked for. */
    List<FigureForm> forms(UnitId scope) {
        return catalogue.forms(scope).stream()
                .filter(form -> !form.asked().isEmpty())
                .toList();
    }

    private static Optional<FigureForm> form(List<FigureForm> forms, String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    private static List<Line> lines(FigureForm form, PivotForm asked) {
        var chosen = form.lines().stream()
                .filter(line ->
                        asked.indicators().contains(line.indicator().id().value()))
                .toList();
        return chosen.isEmpty() ? form.asked().stream().limit(FIRST_LINES).toList() : chosen;
    }

    private Span span(FigureForm form, PivotForm asked) {
        return Optional.ofNullable(asked.span())
                .flatMap(Span::read)
                .filter(span -> SpanKind.of(form.frequency()).contains(span.kind()))
                .orElseGet(() -> Span.with(shortest(form), form.frequency(), lastEnded(form)));
    }

    private static SpanKind shortest(FigureForm form) {
        return SpanKind.of(form.frequency()).getFirst();
    }

    /** The last period that is over. */
    PeriodKey lastEnded(FigureForm form) {
        return form.before(form.periodOf(desk.today()));
    }
}
