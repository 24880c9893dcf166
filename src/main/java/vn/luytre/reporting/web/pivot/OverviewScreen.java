package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Pivots;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Question.Depth;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.web.pivot.OverviewPage.Section;

/** Brings together how a place stands: of each form the figures that leaders ask for first. */
@Component
class OverviewScreen {
    private static final int MOST_LINES = 6;
    private static final int BACK = 6;
    private static final int YEARS = 3;

    private final Catalogue catalogue;
    private final Pivots pivots;
    private final PivotAsking asking;
    private final PivotDesk desk;
    private final Completeness completeness;

    OverviewScreen(Catalogue catalogue, Pivots pivots, PivotAsking asking, PivotDesk desk, Completeness completeness) {
        this.catalogue = catalogue;
        this.pivots = pivots;
        this.asking = asking;
        this.desk = desk;
        this.completeness = completeness;
    }

    OverviewPage page(@Nullable Long of, String asked) {
        var scope = desk.scope(of);
        var span = Span.read(asked).orElseGet(this::usual);
        var sections = asking.forms(scope).stream()
                .map(form -> section(form, scope, span))
                .toList();
        var named = new LinkedHashSet<UnitId>(List.of(scope));
        sections.forEach(section -> named.addAll(section.pivot().units()));
        return new OverviewPage(
                scope,
                span,
                sections,
                spans(),
                desk.above(scope, desk.today()),
                desk.names(named, desk.today()),
                desk.today());
    }

    private Span usual() {
        var form = catalogue.forms().stream()
                .filter(one -> one.frequency().hasMonths())
                .findFirst()
                .orElseThrow();
        return Span.with(SpanKind.YEAR, form.frequency(), form.periodOf(desk.today()));
    }

    /** Forms of longer periods than were asked for show their last one that is over. */
    private Section section(FigureForm form, UnitId scope, Span span) {
        var kinds = SpanKind.of(form.frequency());
        var fitting = kinds.contains(span.kind())
                ? span
                : Span.with(kinds.getFirst(), form.frequency(), asking.lastEnded(form));
        var question = new Question(
                form,
                lines(form, scope),
                scope,
                Depth.CHILDREN,
                Set.of(),
                fitting.upTo(BACK),
                false,
                true,
                desk.today());
        var pivot = pivots.ask(question);
        var pictures = new Pictures(pivot, question.lines().getFirst(), fitting);
        return new Section(pivot, fitting, pictures.bars().bars(), pictures.course(scope), unsent(question, fitting));
    }

    private int unsent(Question question, Span span) {
        return completeness
                .unsent(question.scope(), question.form(), question.periods(span))
                .size();
    }

    private List<Line> lines(FigureForm form, UnitId scope) {
        var key = catalogue.keyFigures(form, scope);
        return (key.isEmpty() ? form.asked() : key).stream().limit(MOST_LINES).toList();
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        int year = desk.today().getYear();
        for (var kind : SpanKind.of(PeriodKind.MONTH)) {
            if (kind == SpanKind.MONTH) continue;
            for (int back = 0; back < YEARS; back++) {
                spans.addAll(kind.of(year - back).reversed());
            }
        }
        return spans;
    }
}
