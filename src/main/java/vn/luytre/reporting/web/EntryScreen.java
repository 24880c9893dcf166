package vn.luytre.reporting.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.check.Checks;
import vn.luytre.reporting.check.Finding;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Lateness;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepEntry;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.web.FigureDesk.Sheet;

/** Puts the figures of a unit together for a page. */
@Component
class EntryScreen {
    private final FigureDesk desk;
    private final Submissions submissions;
    private final Locks locks;
    private final EntryLines lines;
    private final Checks checks;
    private final Completeness completeness;
    private final Lateness lateness;
    private final CountedLines counted;

    EntryScreen(
            FigureDesk desk,
            Submissions submissions,
            Locks locks,
            EntryLines lines,
            Checks checks,
            Completeness completeness,
            Lateness lateness,
            CountedLines counted) {
        this.desk = desk;
        this.submissions = submissions;
        this.locks = locks;
        this.lines = lines;
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
        var due = sheet.form().due(sheet.period(), sheet.unit().kind().level());
        return new EntryPage(
                sheet.form(),
                sheet.period(),
                sheet.unit(),
                sheet.address(),
                standing,
                lateness.situation(sheet.form(), place, standing, closed, desk.today()),
                closed,
                sheet.isTyped() && steps.contains(SheetStep.SUBMIT),
                steps,
                due,
                lateness.days(sheet.form(), place, standing, desk.today()),
                lines.sections(sheet, typed, remarks(history), findings),
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
}
