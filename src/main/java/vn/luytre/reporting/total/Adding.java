package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.DifferenceStore.Change;
import vn.luytre.reporting.total.SheetStore.FormPeriod;

/**
 * Adds up anew every total that a change touched, from the level below it, and takes the changes away. It sees one moment of the
 * database: a change that is written meanwhile stays for the next time. What was added up wrongly before is right afterwards.
 */
@Component
public class Adding {
    private final DifferenceStore changes;
    private final TotalStore totals;
    private final SheetStore sheets;
    private final Trees trees;
    private final Catalogue catalogue;

    Adding(DifferenceStore changes, TotalStore totals, SheetStore sheets, Trees trees, Catalogue catalogue) {
        this.changes = changes;
        this.totals = totals;
        this.sheets = sheets;
        this.trees = trees;
        this.catalogue = catalogue;
    }

    /**
     * Works off all changes of the periods that wait longest. A total is added up from all that is written, so no change of
     * its period may stay behind.
     *
     * @return how many changes they were; 0 where there are none, or somebody else is at it
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int addUp(int periods) {
        if (!changes.isAlone()) return 0;
        var oldest = changes.oldest(periods);
        if (oldest.isEmpty()) return 0;
        var tree = trees.current();
        touched(oldest).forEach((period, units) -> addUp(period, units, tree));
        changes.remove(oldest);
        return oldest.size();
    }

    private static Map<FormPeriod, Set<UnitId>> touched(List<Change> changes) {
        var touched = new LinkedHashMap<FormPeriod, Set<UnitId>>();
        for (var change : changes) {
            var period = new FormPeriod(change.place().form(), change.place().period());
            touched.computeIfAbsent(period, _ -> new LinkedHashSet<>())
                    .add(change.place().unit());
        }
        return touched;
    }

    /** Takes away all changes, for somebody who adds up what they touched: nobody writes meanwhile. */
    Map<FormPeriod, Set<UnitId>> takeAll() {
        var all = changes.oldest(Integer.MAX_VALUE);
        changes.remove(all);
        return touched(all);
    }

    /** Adds up the totals of the units and of all above them. */
    void addUp(FormPeriod period, Set<UnitId> units, Tree tree) {
        var form = catalogue.form(period.form());
        var day = form.lastDay(period.period());
        var stale = new LinkedHashSet<UnitId>();
        for (var unit : units) {
            if (tree.isInner(unit, day)) stale.add(unit);
            stale.addAll(tree.above(unit, day));
        }
        totals.save(form.id(), period.period(), new Round(form, period.period(), day, tree).fresh(stale));
    }

    /** One round of adding up, of one period of one form. */
    private final class Round {
        private final FigureForm form;
        private final PeriodKey period;
        private final LocalDate day;
        private final Tree tree;

        Round(FigureForm form, PeriodKey period, LocalDate day, Tree tree) {
            this.form = form;
            this.period = period;
            this.day = day;
            this.tree = tree;
        }

        Map<UnitId, Tally> fresh(Set<UnitId> stale) {
            var below = new HashMap<UnitId, List<UnitId>>();
            for (var unit : stale) below.put(unit, tree.children(unit, day));
            var known = parts(stale, below.values());
            var fresh = new LinkedHashMap<UnitId, Tally>();
            for (var unit : deepestFirst(stale)) {
                var total = Tally.none(form.width());
                var own = known.get(unit);
                if (own != null) total.add(own);
                for (var child : below.getOrDefault(unit, List.of())) {
                    var part = stale.contains(child) ? fresh.get(child) : known.get(child);
                    if (part != null) total.add(part);
                }
                fresh.put(unit, total);
            }
            return fresh;
        }

        /** Sheets of the units themselves and of those without anything below them; totals of the others, which are right. */
        private Map<UnitId, Tally> parts(Set<UnitId> stale, Collection<List<UnitId>> below) {
            var reporting = new ArrayList<>(stale);
            var added = new ArrayList<UnitId>();
            for (var children : below) {
                for (var child : children) {
                    if (stale.contains(child)) continue;
                    (tree.isInner(child, day) ? added : reporting).add(child);
                }
            }
            var parts = totals.ofUnits(form.id(), period, added);
            sheets.ofUnits(form.id(), period, reporting)
                    .forEach((unit, kept) -> parts.put(unit, Tally.of(form.width(), form.lines(), kept.numbers())));
            return parts;
        }

        private List<UnitId> deepestFirst(Set<UnitId> units) {
            var depths = new HashMap<UnitId, Integer>();
            for (var unit : units) depths.put(unit, tree.above(unit, day).size());
            return units.stream()
                    .sorted(Comparator.comparing(depths::get, Comparator.reverseOrder()))
                    .toList();
        }
    }
}
