package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.SheetStore.Kept;

/** Writes sheets, and leaves behind what the totals above them change by. The only way in which figures are written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Writing {
    private final SheetStore sheets;
    private final DifferenceStore changes;
    private final Trees trees;
    private final Catalogue catalogue;

    Writing(SheetStore sheets, DifferenceStore changes, Trees trees, Catalogue catalogue) {
        this.sheets = sheets;
        this.changes = changes;
        this.trees = trees;
        this.catalogue = catalogue;
    }

    /** The sheets as they are; nobody else writes them until the transaction ends. */
    public Map<UnitId, Kept> hold(FigureForm form, PeriodKey period, Collection<UnitId> units) {
        return sheets.hold(form.id(), period, units);
    }

    /**
     * Writes sheets that are held; those that say the same as before stay as they are.
     *
     * @return how many were changed
     */
    public int write(FigureForm form, PeriodKey period, Map<UnitId, Kept> held, Map<UnitId, Numbers> written) {
        var changed = new LinkedHashMap<UnitId, Numbers>();
        written.forEach((unit, numbers) -> {
            if (!numbers.equals(held.getOrDefault(unit, Kept.NOTHING).numbers())) changed.put(unit, numbers);
        });
        if (changed.isEmpty()) return 0;
        sheets.save(form.id(), period, changed);
        changes.add(form.id(), period, differences(form, period, held, changed));
        return changed.size();
    }

    private Map<UnitId, Tally> differences(
            FigureForm seen, PeriodKey period, Map<UnitId, Kept> held, Map<UnitId, Numbers> changed) {
        var tree = trees.held();
        var form = catalogue.form(seen.id()); // a line may have come since it was looked at
        LocalDate day = form.lastDay(period);
        var differences = new LinkedHashMap<UnitId, Tally>();
        changed.forEach((unit, numbers) -> {
            var before = held.getOrDefault(unit, Kept.NOTHING).numbers();
            differences
                    .computeIfAbsent(tree.lowestTotal(unit, day), _ -> Tally.none(form.width()))
                    .add(Tally.of(form.width(), form.lines(), numbers))
                    .subtract(Tally.of(form.width(), form.lines(), before));
        });
        return differences;
    }
}
