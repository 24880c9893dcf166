package vn.luytre.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.total.Numbers;

/** Figures of a form that are to be written together: what changes, by period and unit. */
final class ImportBatch {
    private final FigureForm form;
    private final Map<PeriodKey, Map<UnitId, Numbers.Change>> changes = new TreeMap<>();
    private int size;

    ImportBatch(FigureForm form) {
        this.form = form;
    }

    FigureForm form() {
        return form;
    }

    /** What is said of the unit and the period of a cell. */
    Numbers.Change of(ImportRow.Cell cell) {
        size++;
        return changes.computeIfAbsent(cell.period(), _ -> new HashMap<>())
                .computeIfAbsent(cell.unit(), _ -> new Numbers.Change(form.width()));
    }

    int size() {
        return size;
    }

    Map<PeriodKey, Map<UnitId, Numbers.Change>> changes() {
        return changes;
    }
}
