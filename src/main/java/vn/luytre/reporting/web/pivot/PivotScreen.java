package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.luytre.boundary.Boundaries;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Pivots;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.web.pivot.PivotForm.Draw;

/** Brings together what the page of a table shows. */
@Component
class PivotScreen {
    /** «Most»: all but one in so many. */
    private static final int MOST = 5;

    private final PivotAsking asking;
    private final Pivots pivots;
    private final PivotDesk desk;
    private final Catalogue catalogue;
    private final Completeness completeness;
    private final Boundaries boundaries;

    PivotScreen(
            PivotAsking asking,
            Pivots pivots,
            PivotDesk desk,
            Catalogue catalogue,
            Completeness completeness,
            Boundaries boundaries) {
        this.asking = asking;
        this.pivots = pivots;
        this.desk = desk;
        this.catalogue = catalogue;
        this.completeness = completeness;
        this.boundaries = boundaries;
    }

    PivotPage page(PivotForm asked) {
        var question = asking.question(asked);
        var pivot = pivots.ask(question);
        var table = PivotTable.of(pivot, asked);
        var day = pivot.lastDay();
        var names = desk.names(table.units(), day);
        var shapes = boundaries.of(pivot.units(), Objects.requireNonNullElse(question.map(), day));
        var draw = draw(asked, pivot.units().size(), shapes.size());
        return new PivotPage(
                table,
                names,
                Pictures.of(
                        pivot,
                        table.line(asked.column()),
                        table.span(asked.column()),
                        names,
                        draw == Draw.BOUNDARIES ? shapes : Map.of()),
                shapes.isEmpty() ? null : draw,
                desk.above(question.scope(), day),
                asking.forms(question.scope()),
                groups(question.form()),
                completeness
                        .unsent(question.scope(), question.form(), periods(question))
                        .size(),
                desk.mayLookAtCountry(),
                desk.today());
    }

    /** As it was asked for; else with the boundaries where most units have one. */
    private static Draw draw(PivotForm asked, int units, int shapes) {
        if (shapes == 0) return Draw.TILES;
        if (asked.draw() != null) return asked.draw();
        return shapes * MOST >= units * (MOST - 1) ? Draw.BOUNDARIES : Draw.TILES;
    }

    private static List<PeriodKey> periods(Question question) {
        return question.spans().stream()
                .flatMap(span -> question.periods(span).stream())
                .distinct()
                .toList();
    }

    private Map<String, List<Line>> groups(FigureForm form) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var line : form.asked()) {
            var code = line.indicator().group();
            groups.computeIfAbsent(code + ". " + catalogue.groupName(code), _ -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }
}
