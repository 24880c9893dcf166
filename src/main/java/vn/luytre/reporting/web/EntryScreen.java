package vn.luytre.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.check.Checks;
import vn.luytre.reporting.check.Finding;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.entry.FigureNumber;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Lateness;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepEntry;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.web.EntryPage.Row;
import vn.luytre.reporting.web.EntryPage.Section;
import vn.luytre.reporting.web.FigureDesk.Sheet;

/** Puts the figures of a unit together for a page. */
@Component
class EntryScreen {
    private final FigureDesk desk;
    private final Catalogue catalogue;
    private final Entering entering;
    private final Submissions submissions;
    private final Locks locks;
    private final Totals totals;
    private final Checks checks;
    private final Completeness completeness;
    private final Lateness lateness;
    private final CountedLines counted;

    EntryScreen(
            FigureDesk desk,
            Catalogue catalogue,
            Entering entering,
            Submissions submissions,
            Locks locks,
            Totals totals,
            Checks checks,
            Completeness completeness,
            Lateness lateness,
            CountedLines counted) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.entering = entering;
        this.submissions = submissions;
        this.locks = locks;
        this.totals = totals;
        this.checks = checks;
        this.completeness = completeness;
        this.lateness = lateness;
        this.counted = counted;
    }

    /** As it is kept. */
    EntryPage page(Sheet sheet) {
        return page(sheet, null, List.of());
    }

    /** With what somebody typed in its place, and what others changed meanwhile. */
    EntryPage page(Sheet sheet, @Nullable TypedSheet typed, List<Change> meanwhile) {
        var place = sheet.place();
        var standing = submissions.standing(place);
        var history = submissions.history(place).reversed();
        boolean closed =
                locks.isClosed(sheet.form(), sheet.period(), sheet.unit().id());
        var steps = steps(sheet, standing.state(), closed);
        var findings = standing.state().isWritable() ? checks.of(sheet.form(), place) : List.<Finding>of();
        var due = sheet.form().due(sheet.period());
        return new EntryPage(
                sheet.form(),
                sheet.period(),
                sheet.unit(),
                sheet.address(),
                standing,
                closed,
                sheet.isTyped() && steps.contains(SheetStep.SUBMIT),
                steps,
                due,
                lateness.days(sheet.form(), place, standing, desk.today()),
                sections(new Content(sheet, typed, remarks(history), findings)),
                history,
                meanwhile,
                findings,
                missingBelow(sheet),
                counted.of(sheet, standing.state().isWritable() && !closed));
    }

    private List<String> missingBelow(Sheet sheet) {
        if (sheet.isTyped()) return List.of();
        return completeness.below(sheet.unit().id(), sheet.form(), sheet.period()).missing().stream()
                .map(row -> row.unit().name())
                .toList();
    }

    private Set<SheetStep> steps(Sheet sheet, SheetState state, boolean closed) {
        var steps = EnumSet.noneOf(SheetStep.class);
        for (var step : SheetStep.values()) {
            if (!step.isPossible(state) || closed && step != SheetStep.ACCEPT) continue;
            if (!desk.may(step.right(), sheet.unit().id())) continue;
            boolean own = desk.author(step.right(), sheet.unit().id())
                    .unit()
                    .equals(sheet.unit().id());
            if (step.isFromAbove() != own) steps.add(step);
        }
        return steps;
    }

    /** Those of the last time that it was sent back: until it is accepted, who checks looks for them too. */
    private static Map<Integer, String> remarks(List<StepEntry> history) {
        return history.stream()
                .filter(entry -> entry.step() == SheetStep.RETURN)
                .findFirst()
                .map(StepEntry::remarks)
                .orElse(Map.of());
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
            var periods = List.of(sheet.period(), before(), sheet.period().yearBefore());
            var indicators = sheet.form().asked().stream()
                    .map(line -> line.indicator().id())
                    .toList();
            this.figures = totals.figures(
                    sheet.form(),
                    indicators,
                    List.of(sheet.unit().id()),
                    periods.stream().distinct().toList());
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
                    figure(line, sheet.period().yearBefore()),
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
                    .map(number -> number.setScale(decimals, java.math.RoundingMode.HALF_UP))
                    .map((BigDecimal number) -> FigureNumber.write(number))
                    .orElse("");
        }
    }
}
