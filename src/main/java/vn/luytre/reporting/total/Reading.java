package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/** Reads totals, and adds to them what was written since they were added up: all of one moment of the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reading {
    private final TotalStore totals;
    private final SheetStore sheets;
    private final DifferenceStore changes;
    private final Trees trees;

    Reading(TotalStore totals, SheetStore sheets, DifferenceStore changes, Trees trees) {
        this.totals = totals;
        this.sheets = sheets;
        this.changes = changes;
        this.trees = trees;
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
        private final List<UnitId> inner = new ArrayList<>();
        private final List<UnitId> leaves = new ArrayList<>();

        One(
                FigureForm form,
                List<Line> lines,
                Collection<UnitId> units,
                Collection<PeriodKey> periods,
                Tree tree,
                Figures figures) {
            this.form = form;
            this.lines = lines;
            this.periods = periods;
            this.tree = tree;
            this.figures = figures;
            for (var period : periods)
                days.put(period, form.period(period).days().end());
            for (var unit : units) {
                boolean everInner = days.values().stream().anyMatch(day -> tree.isInner(unit, day));
                boolean everLeaf = days.values().stream().anyMatch(day -> !tree.isInner(unit, day));
                if (everInner) inner.add(unit);
                if (everLeaf) leaves.add(unit);
            }
        }

        void fill() {
            if (!inner.isEmpty()) fillTotals();
            if (!leaves.isEmpty()) fillSheets();
        }

        private void fillTotals() {
            for (var found : totals.pick(form.id(), periods, inner, outputs())) {
                if (isInner(found.unit(), found.period())) figures.put(found.unit(), found.period(), found.tally());
            }
            var asked = new HashSet<>(inner);
            for (var change : changes.of(form.id(), periods)) {
                var place = change.place();
                var day = day(place.period());
                if (asked.contains(place.unit())) figures.add(place.unit(), place.period(), change.difference());
                for (var above : tree.above(place.unit(), day)) {
                    if (asked.contains(above)) figures.add(above, place.period(), change.difference());
                }
            }
        }

        private void fillSheets() {
            for (var found : sheets.pick(form.id(), periods, leaves, inputs())) {
                if (isInner(found.unit(), found.period())) continue;
                figures.put(found.unit(), found.period(), Tally.of(form.width(), lines(), found.numbers()));
            }
        }

        /** Those asked for, and the parts and wholes of the rates among them. */
        private List<Line> lines() {
            var needed = new ArrayList<>(lines);
            for (var line : lines) {
                for (var pair : line.indicator().rate()) {
                    form.line(pair.part()).ifPresent(needed::add);
                    form.line(pair.whole()).ifPresent(needed::add);
                }
            }
            return needed.stream().distinct().toList();
        }

        private int[] inputs() {
            return lines().stream().mapToInt(Line::position).sorted().distinct().toArray();
        }

        private int[] outputs() {
            var positions = new TreeSet<Integer>();
            for (var line : lines) {
                positions.add(line.position());
                if (!line.indicator().isEntered()) positions.add(line.position() + 1);
            }
            return positions.stream().mapToInt(Integer::intValue).toArray();
        }

        private boolean isInner(UnitId unit, PeriodKey period) {
            return tree.isInner(unit, day(period));
        }

        private LocalDate day(PeriodKey period) {
            return Objects.requireNonNull(days.get(period));
        }
    }
}
