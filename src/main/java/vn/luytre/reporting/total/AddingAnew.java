package vn.luytre.reporting.total;

import java.util.LinkedHashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.reporting.ComputedLinesAdded;

/** Adds up anew all that the sheets of a form say, when it got lines that are computed from others: in the same moment. */
@Component
class AddingAnew {
    private final TotalTreeStore tree;
    private final DifferenceStore changes;
    private final SheetStore sheets;
    private final Trees trees;
    private final Adding adding;

    AddingAnew(TotalTreeStore tree, DifferenceStore changes, SheetStore sheets, Trees trees, Adding adding) {
        this.tree = tree;
        this.changes = changes;
        this.sheets = sheets;
        this.trees = trees;
        this.adding = adding;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ComputedLinesAdded added) {
        tree.holdAlone();
        changes.waitAlone();
        var touched = adding.takeAll();
        for (var period : sheets.periods()) {
            if (period.form().equals(added.form()))
                touched.computeIfAbsent(period, _ -> new LinkedHashSet<>()).addAll(sheets.reporting(period));
        }
        touched.forEach((period, units) -> adding.addUp(period, units, trees.current()));
    }
}
