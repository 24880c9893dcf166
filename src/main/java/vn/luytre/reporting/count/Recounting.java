package vn.luytre.reporting.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivitiesMoved;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.RecognitionEvent.AwardMoved;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureEvent.SheetMoved;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.count.MarkStore.Mark;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Counted;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Trees;
import vn.luytre.reporting.total.Writing;
import vn.luytre.task.TaskEvent;

/**
 * Keeps counted figures equal to the records that they are counted from. Whoever changes a record leaves a mark in the same
 * transaction; the job counts anew what is marked; a reader counts for itself what is still marked. What was sent or closed stays as
 * it was: what happens to its records later is a difference that is shown, and only a correction changes it.
 */
@Component
class Recounting implements Counted {
    private final MarkStore marks;
    private final Counts counts;
    private final Catalogue catalogue;
    private final Writing writing;
    private final Trees trees;
    private final Locks locks;

    Recounting(MarkStore marks, Counts counts, Catalogue catalogue, Writing writing, Trees trees, Locks locks) {
        this.marks = marks;
        this.counts = counts;
        this.catalogue = catalogue;
        this.writing = writing;
        this.trees = trees;
        this.locks = locks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskEvent event) {
        var days = marks.daysOf(event.assignment().value());
        if (days.isEmpty()) return;
        marks.add(event.unit(), days);
        if (event instanceof TaskEvent.AssignmentMoved moved) marks.add(moved.from(), days);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivitiesMoved event) {
        for (var unit : event.units()) marks.add(unit, event.days());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AwardMoved event) {
        marks.add(event.unit(), marks.daysOf(event.proposal()));
    }

    /** What is with its unit again is counted again; what was sent says what it said when it was sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SheetMoved event) {
        var form = catalogue.form(event.form());
        if (catalogue.mayCount(form)) marks.add(event.unit(), List.of(form.lastDay(event.period())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(FigureForm form, Place place) {
        if (form.reporters().isEmpty() || !catalogue.mayCount(form)) return;
        boolean reports = trees.current()
                .kind(place.unit(), form.lastDay(place.period()))
                .filter(form.reporters()::contains)
                .isPresent();
        if (reports) recount(form, place.period(), Set.of(place.unit()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Long> now(FigureForm form, Place place) {
        return counts.now(form, place);
    }

    @Override
    @Transactional
    public int recount() {
        var all = marks.all();
        for (var form : catalogue.forms()) {
            if (!catalogue.mayCount(form)) continue;
            touched(form, all).forEach((period, units) -> recount(form, period, locks.open(form, period, units)));
        }
        if (!all.isEmpty()) marks.remove(all);
        return all.size();
    }

    private void recount(FigureForm form, PeriodKey period, Set<UnitId> units) {
        if (units.isEmpty()) return;
        var held = writing.hold(form, period, units);
        var written = new HashMap<UnitId, Numbers>();
        counts.changes(form, period, units)
                .forEach((unit, change) -> written.put(
                        unit, change.on(held.getOrDefault(unit, Kept.NOTHING).numbers())));
        writing.write(form, period, held, written);
    }

    @Override
    public Map<PeriodKey, Map<UnitId, Numbers.Change>> since(FigureForm form, Collection<PeriodKey> periods) {
        if (!catalogue.mayCount(form)) return Map.of();
        var asked = new HashSet<>(periods);
        var since = new HashMap<PeriodKey, Map<UnitId, Numbers.Change>>();
        touched(form, marks.all()).forEach((period, units) -> {
            if (!asked.contains(period)) return;
            var open = locks.unlocked(form, period, units);
            if (!open.isEmpty()) since.put(period, counts.changes(form, period, open));
        });
        return since;
    }

    /** Of the units that fill in the form: others are not counted in it. */
    private Map<PeriodKey, Set<UnitId>> touched(FigureForm form, List<Mark> marks) {
        var touched = new TreeMap<PeriodKey, Set<UnitId>>(); // in one order, so that nobody waits in a circle
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
}
