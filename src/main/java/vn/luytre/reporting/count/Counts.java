package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.Count;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.count.CountStore.Adjusted;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;

/** Counts the lines of forms that nobody types: which these are depends on what was decided above each unit. */
@Component
class Counts {
    private final CountStore store;
    private final Recorded recorded;
    private final Catalogue catalogue;

    Counts(CountStore store, Recorded recorded, Catalogue catalogue) {
        this.store = store;
        this.recorded = recorded;
        this.catalogue = catalogue;
    }

    /** What the records say of one unit, by position, without what was granted on top. */
    Map<Integer, Long> now(FigureForm form, Place place) {
        var now = new HashMap<Integer, Long>();
        var asked = catalogue.asked(form, place.unit(), place.period());
        numbers(asked, place.period(), Set.of(place.unit()))
                .forEach((position, numbers) -> now.put(position, numbers.getOrDefault(place.unit(), 0L)));
        return now;
    }

    /** What the counted lines of units are now, with what was granted on top. */
    Map<UnitId, Numbers.Change> changes(FigureForm form, PeriodKey period, Set<UnitId> units) {
        var changes = new HashMap<UnitId, Numbers.Change>();
        for (var unit : units) changes.put(unit, new Numbers.Change(form.width()));
        var adjusted = store.adjusted(form, period, units);
        decidedAlike(units).forEach((deciders, alike) -> {
            var asked = catalogue.asked(form, deciders, period);
            numbers(asked, period, alike).forEach((position, numbers) -> {
                for (var unit : alike) {
                    long more = adjusted.getOrDefault(new Adjusted(unit, position), 0L);
                    var change = Objects.requireNonNull(changes.get(unit));
                    change.number(position, Math.max(0, numbers.getOrDefault(unit, 0L) + more));
                }
            });
        });
        return changes;
    }

    /** Units below the same ones that decided about the catalogue: the same lines are counted of them. */
    private Map<Set<UnitId>, Set<UnitId>> decidedAlike(Set<UnitId> units) {
        var alike = new HashMap<Set<UnitId>, Set<UnitId>>();
        for (var unit : units)
            alike.computeIfAbsent(catalogue.deciders(unit), _ -> new HashSet<>())
                    .add(unit);
        return alike;
    }

    /** Of each counted line, by its position, how many each unit has; units that have none may be left out. */
    private Map<Integer, Map<UnitId, Long>> numbers(FigureForm asked, PeriodKey period, Collection<UnitId> units) {
        var numbers = new HashMap<Integer, Map<UnitId, Long>>();
        var kept = new ArrayList<Line>();
        for (var line : asked.lines()) {
            var count = line.indicator().counted().orElse(null);
            if (count == Count.RECORDS) kept.add(line);
            else if (count != null) numbers.put(line.position(), store.count(line, asked, period, units));
        }
        if (!kept.isEmpty()) {
            var said = recorded.count(kept, asked.period(period).days(), units);
            for (var line : kept) {
                var ofLine = said.getOrDefault(line.indicator().code(), Map.of());
                numbers.put(line.position(), smallest(ofLine, line.indicator().decimals()));
            }
        }
        return numbers;
    }

    private static Map<UnitId, Long> smallest(Map<UnitId, BigDecimal> numbers, int decimals) {
        var smallest = new HashMap<UnitId, Long>();
        numbers.forEach((unit, number) -> smallest.put(
                unit,
                number.movePointRight(decimals)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()));
        return smallest;
    }
}
