package vn.luytre.reporting.pivot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.pivot.Reason.Missing;
import vn.luytre.reporting.pivot.Reason.Part;
import vn.luytre.reporting.pivot.Reason.PeriodPart;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.SheetStore;
import vn.luytre.reporting.total.Tally;
import vn.luytre.reporting.total.Tree;
import vn.luytre.reporting.total.Trees;

/** «Vì sao có số này»: takes numbers apart, from the same moment of the database. */
@Service
public class Reasons {
    private final Totals totals;
    private final SheetStore sheets;
    private final Trees trees;
    private final Clock clock;

    Reasons(Totals totals, SheetStore sheets, Trees trees, Clock clock) {
        this.totals = totals;
        this.sheets = sheets;
        this.trees = trees;
        this.clock = clock;
    }

    /** What a number of the question is made of: of its unit, its one line and its one time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Reason of(Question question) {
        return new One(question, question.lines().getFirst(), trees.current()).reason();
    }

    /** One number. */
    private final class One {
        private final Question question;
        private final FigureForm form;
        private final Line line;
        private final UnitId unit;
        private final Tree tree;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<UnitId, List<PeriodKey>> below = new LinkedHashMap<>();
        private final Set<UnitId> reporters = new LinkedHashSet<>();
        private final Figures figures;
        private final Pivot pivot;
        private final List<PeriodKey> counted;

        One(Question question, Line line, Tree tree) {
            this.question = question;
            this.form = question.form();
            this.line = line;
            this.unit = question.scope();
            this.tree = tree;
            var periods = question.periods(question.spans().getFirst());
            for (var period : periods) {
                for (var child : tree.children(unit, end(period)))
                    below.computeIfAbsent(child, _ -> new ArrayList<>()).add(period);
                reporters.addAll(tree.below(unit, form.reporters(), end(period)));
            }
            var asked = new LinkedHashSet<>(reporters);
            asked.add(unit);
            asked.addAll(below.keySet());
            figures = totals.figures(form, question.indicators(), asked, question.periods());
            pivot = new Pivot(question, List.copyOf(below.keySet()), figures, tree, today);
            counted = line.indicator().summing() == Summing.SUM ? periods : last(periods);
        }

        private List<PeriodKey> last(List<PeriodKey> periods) {
            return periods.reversed().stream()
                    .filter(period -> figure(unit, period).reported() > 0)
                    .findFirst()
                    .or(() -> periods.reversed().stream()
                            .filter(period -> end(period).isBefore(today))
                            .findFirst())
                    .map(List::of)
                    .orElse(periods.subList(0, 1));
        }

        Reason reason() {
            var cell = pivot.cell(unit, question.spans().getFirst(), line);
            return new Reason(cell, counted, own(), parts(), periods(), missing());
        }

        private Figure own() {
            return counted.stream().map(this::own).reduce(Figure::followedBy).orElseThrow();
        }

        private Figure own(PeriodKey period) {
            if (!tree.isInner(unit, end(period))) return figure(unit, period);
            var numbers = sheets.find(new Place(form.id(), period, unit)).numbers();
            var tally = Tally.of(form.width(), form.lines(), numbers);
            int at = line.position();
            long whole = line.indicator().isEntered() ? 0 : tally.sum(at + 1);
            return new Figure(line.indicator(), tally.sum(at), whole, tally.reported(at), tally.exempt(at));
        }

        /** A unit that moved adds what it said while it stood here. */
        private List<Part> parts() {
            var parts = new ArrayList<Part>();
            below.forEach((child, there) -> {
                var periods = there.stream().filter(counted::contains).toList();
                if (periods.isEmpty()) return;
                var figure = periods.stream()
                        .map(period -> figure(child, period))
                        .reduce(Figure::followedBy)
                        .orElseThrow();
                int said =
                        periods.stream().mapToInt(period -> said(child, period)).sum();
                int expected = periods.stream()
                        .mapToInt(period -> expected(child, period))
                        .sum();
                if (said + expected > 0) parts.add(new Part(child, figure, said, expected, pivot.hasBelow(child)));
            });
            return parts;
        }

        private List<PeriodPart> periods() {
            return counted.stream()
                    .map(period ->
                            new PeriodPart(period, figure(unit, period), said(unit, period), expected(unit, period)))
                    .toList();
        }

        private List<Missing> missing() {
            var missing = new ArrayList<Missing>();
            for (var reporter : reporters) {
                var open = counted.stream()
                        .filter(period -> end(period).isBefore(today) && isThere(reporter, period))
                        .filter(period -> said(reporter, period) == 0)
                        .toList();
                if (!open.isEmpty()) missing.add(new Missing(reporter, open));
            }
            return missing;
        }

        private boolean isThere(UnitId reporter, PeriodKey period) {
            var day = end(period);
            boolean reports =
                    tree.kind(reporter, day).filter(form.reporters()::contains).isPresent();
            return reports
                    && (reporter.equals(unit) || tree.above(reporter, day).contains(unit));
        }

        private Figure figure(UnitId one, PeriodKey period) {
            return figures.figure(one, period, line.indicator().id());
        }

        private int said(UnitId one, PeriodKey period) {
            return figure(one, period).reported() + figure(one, period).exempt();
        }

        private int expected(UnitId one, PeriodKey period) {
            int said = said(one, period);
            if (said == 0 && !end(period).isBefore(today)) return 0;
            return Math.max(said, tree.count(one, form.reporters(), end(period)));
        }

        private LocalDate end(PeriodKey period) {
            return form.lastDay(period);
        }
    }
}
