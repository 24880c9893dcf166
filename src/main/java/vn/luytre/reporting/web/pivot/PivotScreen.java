package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Pivots;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.submission.Completeness;

/** Brings together what the page of a table shows. */
@Component
class PivotScreen {
    private final PivotAsking asking;
    private final Pivots pivots;
    private final PivotDesk desk;
    private final Catalogue catalogue;
    private final Completeness completeness;

    PivotScreen(PivotAsking asking, Pivots pivots, PivotDesk desk, Catalogue catalogue, Completeness completeness) {
        this.asking = asking;
        this.pivots = pivots;
        this.desk = desk;
        this.catalogue = catalogue;
        this.completeness = completeness;
    }

    PivotPage page(PivotForm asked) {
        var question = asking.question(asked);
        var pivot = pivots.ask(question);
        var table = PivotTable.of(pivot, asked);
        var day = pivot.lastDay();
        var names = desk.names(table.units(), day);
        return new PivotPage(
                table,
                names,
                Pictures.of(pivot, table.line(asked.column()), table.span(asked.column()), names),
                desk.above(question.scope(), day),
                asking.forms(question.scope()),
                groups(question.form()),
                completeness
                        .unsent(question.scope(), question.form(), periods(question))
                        .size(),
                desk.mayLookAtCountry(),
                desk.today());
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
