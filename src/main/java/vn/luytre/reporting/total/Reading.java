package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.SheetStore.Kept;

/** Reads totals, and adds to them what was written since they were added up: all of one moment of the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reading {
    private final TotalStore totals;
    private final SheetStore sheets;
    private final DifferenceStore changes;
    private final Trees trees;
    private final Counted counted;

    Reading(TotalStore totals, SheetStore sheets, DifferenceStore changes, Trees trees, Counted counted) {
        this.totals = totals;
        this.sheets = sheets;
        this.changes = changes;
        this.trees = trees;
        this.counted = counted;
    }

    /** The figures of the indicators for each of the units and periods. */
    public Figures read(
            FigureForm form, List<IndicatorId> indicators, Collection<UnitId> units, Collection<PeriodKey> periods) {
        var lines =
                indicators.stream().map(form::line).flatMap(Optional::stream).toList();
        var figures = new Figures(form, lines);
        if (lines.isEmpty() || units.isEmpty() || periods.isEmpty()) return figures;
        new One(form, lines, units, periods, trees.current(), figures).fill();
        return figures;
    }

    /** One question. */
    private final class One {
        private final FigureForm form;
        private final List<Line> lines;
        private final Collection<PeriodKey> periods;
        private final Tree tree;
        private final Figures figures;
        private final Map<PeriodKey, LocalDate> days = new HashMap<>();
        private final Set<UnitId> inner = new LinkedHashSet<>();
        private final Set<UnitId> leaves = new LinkedHashSet<>();
        private final int width;

        One(
                FigureForm form,
                List<Line> lines,
                Collection<UnitId> units,
                Collection<PeriodKey> periods,
                Tree tree,
                Figures figures) {
            this.form = form;
            this.lines = lines;
            this.width = form.width();
            this.periods = periods;
            this.tree = tree;
            this.figures = figures;
            for (var period : periods) days.put(period, form.lastDay(period));
            for (var unit : units) {
                for (var day : days.values()) (tree.isInner(unit, day) ? inner : leaves).add(unit);
            }
        }

        void fill() {
            var since = counted.since(form, periods);
            if (!inner.isEmpty()) fillTotals(since);
            if (!leaves.isEmpty()) fillSheets(since);
        }

        private void fillTotals(Map<PeriodKey, Map<UnitId, Numbers.Change>> since) {
            for (var found : totals.pick(form.id(), periods, inner, slice(outputs()))) {
                if (isInner(found.unit(), found.period())) figures.put(found.unit(), found.period(), found.tally());
            }
            for (var change : changes.of(form.id(), periods)) {
                add(change.place().unit(), change.place().period(), change.difference());
            }
            since.forEach((period, units) -> difference(period, units)
                    .forEach((unit, difference) -> add(tree.lowestTotal(unit, day(period)), period, difference)));
        }

        /** Adds to a total that was asked for, and to those above. */
        private void add(UnitId unit, PeriodKey period, Tally difference) {
            if (inner.contains(unit)) figures.add(unit, period, difference);
            for (var above : tree.above(unit, day(period))) {
                if (inner.contains(above)) figures.add(above, period, difference);
            }
        }

        private Map<UnitId, Tally> difference(PeriodKey period, Map<UnitId, Numbers.Change> since) {
            var kept = sheets.ofUnits(form.id(), period, since.keySet());
            var differences = new HashMap<UnitId, Tally>();
            since.forEach((unit, change) -> {
                var before = kept.getOrDefault(unit, Kept.NOTHING).numbers();
                differences.put(unit, tally(change.on(before)).subtract(tally(before)));
            });
            return differences;
        }

        private Tally tally(Numbers numbers) {
            return Tally.of(width, form.lines(), numbers);
        }

        private void fillSheets(Map<PeriodKey, Map<UnitId, Numbers.Change>> since) {
            var needed = needed();
            since.forEach((period, units) -> units.forEach((unit, change) -> {
                if (leaves.contains(unit)) put(unit, period, change.on(Numbers.EMPTY), needed);
            }));
            for (var found : sheets.pick(form.id(), periods, leaves, slice(positions(needed)))) {
                var change = since.getOrDefault(found.period(), Map.of()).get(found.unit());
                var numbers = change == null ? found.numbers() : change.on(found.numbers());
                put(found.unit(), found.period(), numbers, needed);
            }
        }

        private void put(UnitId unit, PeriodKey period, Numbers numbers, List<Line> needed) {
            if (!isInner(unit, period)) figures.put(unit, period, Tally.of(width, needed, numbers));
        }

        /** Those asked for, and the parts and wholes of the rates among them. */
        private List<Line> needed() {
            var needed = new ArrayList<>(lines);
            for (var line : lines) {
                for (var pair : line.indicator().rate()) {
                    form.line(pair.part()).ifPresent(needed::add);
                    form.line(pair.whole()).ifPresent(needed::add);
                }
            }
            return needed.stream().distinct().toList();
        }

        private static int[] positions(List<Line> needed) {
            return needed.stream().mapToInt(Line::position).sorted().distinct().toArray();
        }

        private int[] outputs() {
            var positions = new TreeSet<Integer>();
            for (var line : lines) {
                positions.add(line.position());
                if (line.indicator().summing().isQuotient()) positions.add(line.position() + 1);
            }
            return positions.stream().mapToInt(Integer::intValue).toArray();
        }

        private Slice slice(int[] positions) {
            return new Slice(positions, width);
        }

        private boolean isInner(UnitId unit, PeriodKey period) {
            return tree.isInner(unit, day(period));
        }

        private LocalDate day(PeriodKey period) {
            return Objects.requireNonNull(days.get(period));
        }
    }
}
