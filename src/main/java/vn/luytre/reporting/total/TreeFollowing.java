package vn.luytre.reporting.total;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.total.SheetStore.FormPeriod;

/**
 * Brings the tree of the totals up to date, and in the same moment the totals that it changes. Until then both are those of before:
 * a reader never sees one without the other.
 */
@Component
public class TreeFollowing {
    private final Units units;
    private final TotalTreeStore store;
    private final Trees trees;
    private final SheetStore sheets;
    private final DifferenceStore changes;
    private final Adding adding;
    private final Catalogue catalogue;

    TreeFollowing(
            Units units,
            TotalTreeStore store,
            Trees trees,
            SheetStore sheets,
            DifferenceStore changes,
            Adding adding,
            Catalogue catalogue) {
        this.units = units;
        this.store = store;
        this.trees = trees;
        this.sheets = sheets;
        this.changes = changes;
        this.adding = adding;
        this.catalogue = catalogue;
    }

    /** Whether the tree of units has changed since. */
    @Transactional(readOnly = true)
    public boolean isBehind() {
        return !units.treeRevision().equals(store.revision());
    }

    /** Follows what has changed; nobody writes figures meanwhile. */
    @Transactional
    public void follow() {
        store.holdAlone();
        changes.waitAlone();
        if (!isBehind()) return;
        var before = trees.current();
        var now = units.tree();
        var after = new Tree(now);
        var touched = touched(before, after);
        store.replace(now);
        touched.forEach((period, moved) -> adding.addUp(period, moved, after));
    }

    private Map<FormPeriod, Set<UnitId>> touched(Tree before, Tree after) {
        var touched = adding.takeAll();
        for (var period : sheets.periods()) {
            var moved = moved(period, before, after);
            if (!moved.isEmpty())
                touched.computeIfAbsent(period, _ -> new LinkedHashSet<>()).addAll(moved);
        }
        return touched;
    }

    /** Units with figures that stand elsewhere than before, and what they stood under. */
    private Set<UnitId> moved(FormPeriod period, Tree before, Tree after) {
        var day = catalogue.form(period.form()).lastDay(period.period());
        var moved = new LinkedHashSet<UnitId>();
        for (var unit : sheets.reporting(period)) {
            var above = before.above(unit, day);
            if (above.equals(after.above(unit, day)) && before.isInner(unit, day) == after.isInner(unit, day)) continue;
            moved.add(unit);
            moved.addAll(above);
        }
        return moved;
    }
}
