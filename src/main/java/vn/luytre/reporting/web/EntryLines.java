package vn.luytre.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.check.Finding;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.entry.FigureNumber;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.web.EntryPage.Row;
import vn.luytre.reporting.web.EntryPage.Section;
import vn.luytre.reporting.web.FigureDesk.Sheet;

/** The lines of a form with the numbers of a unit, those of before and what is said about them. */
@Component
class EntryLines {
    private final Catalogue catalogue;
    private final Entering entering;
    private final Totals totals;

    EntryLines(Catalogue catalogue, Entering entering, Totals totals) {
        this.catalogue = catalogue;
        this.entering = entering;
        this.totals = totals;
    }

    /** With what somebody typed in its place. */
    List<Section> sections(
            Sheet sheet, @Nullable TypedSheet typed, Map<Integer, String> remarks, List<Finding> findings) {
        return sections(new Content(sheet, typed, remarks, findings));
    }

    private List<Section> sections(Content content) {
        var sections = new LinkedHashMap<String, List<Row>>();
        for (var line : content.sheet.form().asked()) {
            sections.computeIfAbsent(line.indicator().group(), _ -> new ArrayList<>())
                    .add(content.row(line));
        }
        return sections.entrySet().stream()
                .map(group -> new Section(group.getKey(), catalogue.groupName(group.getKey()), group.getValue()))
                .toList();
    }

    /** The numbers of one page. */
    private final class Content {
        private final Sheet sheet;
        private final @Nullable TypedSheet typed;
        private final Map<Integer, String> remarks;
        private final List<Finding> findings;
        private final Numbers numbers;
        private final Figures figures;

        Content(Sheet sheet, @Nullable TypedSheet typed, Map<Integer, String> remarks, List<Finding> findings) {
            this.findings = findings;
            this.sheet = sheet;
            this.typed = typed;
            this.remarks = remarks;
            this.numbers = entering.kept(sheet.place()).numbers();
            var periods = new LinkedHashSet<>(List.of(sheet.period(), before()));
            yearBefore().ifPresent(periods::add);
            var indicators = sheet.form().asked().stream()
                    .map(line -> line.indicator().id())
                    .toList();
            this.figures = totals.figures(
                    sheet.form(), indicators, List.of(sheet.unit().id()), List.copyOf(periods));
        }

        private Optional<PeriodKey> yearBefore() {
            return sheet.form().yearBefore(sheet.period());
        }

        private PeriodKey before() {
            return sheet.form().before(sheet.period());
        }

        Row row(Line line) {
            int at = line.position();
            boolean isTyped = line.indicator().isEntered() && sheet.isTyped();
            return new Row(
                    line,
                    isTyped ? text(line) : figure(line, sheet.period()),
                    isTyped
                            && (typed == null || !typed.texts().containsKey(at)
                                    ? numbers.isExempt(at)
                                    : typed.exempt().contains(at)),
                    isTyped,
                    figure(line, before()),
                    yearBefore().map(period -> figure(line, period)).orElse(""),
                    remarks.get(at),
                    typed == null ? null : typed.faults().get(at),
                    findings.stream()
                            .filter(finding -> finding.line().position() == at)
                            .toList());
        }

        private String text(Line line) {
            int at = line.position();
            var text = typed == null ? null : typed.texts().get(at);
            if (text != null) return text;
            return numbers.has(at) ? FigureNumber.write(numbers.number(at), line.indicator()) : "";
        }

        /** «×» where it does not apply. */
        private String figure(Line line, PeriodKey period) {
            var figure =
                    figures.figure(sheet.unit().id(), period, line.indicator().id());
            if (figure.isExempt()) return "×";
            int decimals = line.indicator().decimals();
            return figure.number()
                    .map(number -> number.setScale(decimals, RoundingMode.HALF_UP))
                    .map((BigDecimal number) -> FigureNumber.write(number))
                    .orElse("");
        }
    }
}
