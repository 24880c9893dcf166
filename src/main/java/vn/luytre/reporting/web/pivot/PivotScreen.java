package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Pivots;

/** Brings together what the page of a table shows. */
@Component
class PivotScreen {
    private final PivotAsking asking;
    private final Pivots pivots;
    private final PivotDesk desk;
    private final Catalogue catalogue;

    PivotScreen(PivotAsking asking, Pivots pivots, PivotDesk desk, Catalogue catalogue) {
        this.asking = asking;
        this.pivots = pivots;
        this.desk = desk;
        this.catalogue = catalogue;
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
                desk.mayLookAtCountry(),
                desk.today());
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
