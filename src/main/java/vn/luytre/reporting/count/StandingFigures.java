package vn.luytre.reporting.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureEvent.CatalogueChanged;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.total.Trees;

/**
 * Has counted again what may have changed without anything happening on that day: a period begins, and sites and teams stand as they did;
 * a province says that a line is counted from now on.
 */
@Component
class StandingFigures {
    private final MarkStore marks;
    private final Catalogue catalogue;
    private final Trees trees;
    private final Clock clock;

    StandingFigures(MarkStore marks, Catalogue catalogue, Trees trees, Clock clock) {
        this.marks = marks;
        this.catalogue = catalogue;
        this.trees = trees;
        this.clock = clock;
    }

    /**
     * Marks all units that fill in a form of which something is counted, for the period of a day and the one before: its figures may
     * not be sent yet, and registers are filled in late.
     *
     * @return how many units there are on that day
     */
    @Transactional
    int mark(LocalDate day) {
        var marked = new HashMap<LocalDate, Set<UnitId>>();
        for (var form : catalogue.forms()) {
            if (!catalogue.mayCount(form)) continue;
            for (var on : List.of(day, form.lastDay(form.before(form.periodOf(day)))))
                marked.computeIfAbsent(on, _ -> new HashSet<>()).addAll(filling(form, on));
        }
        marked.forEach((on, units) -> {
            if (!units.isEmpty()) marks.add(units, on);
        });
        return marked.getOrDefault(day, Set.of()).size();
    }

    /** What a province says of a line holds at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CatalogueChanged event) {
        if (event.kind().startsWith("COUNT_")) mark(LocalDate.now(clock));
    }

    private Set<UnitId> filling(FigureForm form, LocalDate day) {
        var tree = trees.current();
        var filling = new HashSet<UnitId>();
        for (var unit : tree.everOf(form.reporters()))
            if (tree.kind(unit, day).filter(form.reporters()::contains).isPresent()) filling.add(unit);
        return filling;
    }
}
