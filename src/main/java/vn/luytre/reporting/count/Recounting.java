package vn.luytre.reporting.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.count.MarkStore.Mark;
import vn.luytre.reporting.total.Counted;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Trees;
import vn.luytre.reporting.total.Writing;
import vn.luytre.task.TaskEvent;

/**
 * Keeps counted figures equal to the records that they are counted from. Whoever changes a record leaves a mark in the same
 * transaction; the job counts anew what is marked; a reader counts for itself what is still marked.
 */
@Component
class Recounting implements Counted {
    private final MarkStore marks;
    private final CountStore counts;
    private final Catalogue catalogue;
    private final Writing writing;
    private final Trees trees;

    Recounting(MarkStore marks, CountStore counts, Catalogue catalogue, Writing writing, Trees trees) {
        this.marks = marks;
        this.counts = counts;
        this.catalogue = catalogue;
        this.writing = writing;
        this.trees = trees;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskEvent event) {
        var days = marks.daysOf(event.assignment().value());
        if (days.isEmpty()) return;
        marks.add(event.unit(), days);
        if (event instanceof TaskEvent.AssignmentMoved moved) marks.add(moved.from(), days);
    }

    @Override
    @Transactional
    public int recount() {
        var all = marks.all();
        for (var form : catalogue.forms()) {
            if (!counted(form).isEmpty()) touched(form, all).forEach((period, units) -> recount(form, period, units));
        }
        if (!all.isEmpty()) marks.remove(all);
        return all.size();
    }

    private void recount(FigureForm form, PeriodKey period, Set<UnitId> units) {
        var held = writing.hold(form, period, units);
        var written = new HashMap<UnitId, Numbers>();
        changes(form, period, units)
                .forEach((unit, change) -> written.put(
                        unit, change.on(held.getOrDefault(unit, Kept.NOTHING).numbers())));
        writing.write(form, period, held, written);
    }

    @Override
    public Map<PeriodKey, Map<UnitId, Numbers.Change>> since(FigureForm form, Collection<PeriodKey> periods) {
        if (counted(form).isEmpty()) return Map.of();
        var asked = new HashSet<>(periods);
        var since = new HashMap<PeriodKey, Map<UnitId, Numbers.Change>>();
        touched(form, marks.all()).forEach((period, units) -> {
            if (asked.contains(period)) since.put(period, changes(form, period, units));
        });
        return since;
    }

    /** Of the units that fill in the form: others are not counted in it. */
    private Map<PeriodKey, Set<UnitId>> touched(FigureForm form, List<Mark> marks) {
        var touched = new LinkedHashMap<PeriodKey, Set<UnitId>>();
        var tree = trees.current();
        for (var mark : marks) {
            if (tree.kind(mark.unit(), mark.day())
                    .filter(form.reporters()::contains)
                    .isEmpty()) continue;
            var period = PeriodKey.of(form.calendar().periodWith(form.frequency(), mark.day()));
            touched.computeIfAbsent(period, _ -> new HashSet<>()).add(mark.unit());
        }
        return touched;
    }

    private Map<UnitId, Numbers.Change> changes(FigureForm form, PeriodKey period, Set<UnitId> units) {
        var changes = new HashMap<UnitId, Numbers.Change>();
        for (var unit : units) changes.put(unit, new Numbers.Change(form.width()));
        var days = form.period(period);
        for (var line : counted(form)) {
            var numbers = counts.count(line.indicator().counted().orElseThrow(), units, days.days());
            changes.forEach((unit, change) -> change.number(line.position(), numbers.getOrDefault(unit, 0L)));
        }
        return changes;
    }

    private static List<Line> counted(FigureForm form) {
        return form.lines().stream()
                .filter(line -> line.indicator().counted().isPresent())
                .toList();
    }
}
