package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.SheetStore.Found;

/**
 * Takes the figures of units from where they stood and puts them where they stand on the map of a day: only those that stand
 * elsewhere are read, of the same moment of the database as the totals.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Carrier {
    private final SheetStore sheets;
    private final Counted counted;

    Carrier(SheetStore sheets, Counted counted) {
        this.sheets = sheets;
        this.counted = counted;
    }

    /**
     * What a unit has on the map of what a sheet says.
     *
     * @param from whose sheet it is: its own, or a former unit's
     */
    public record Arrived(UnitId from, PeriodKey period, Figure figure, Way way) {}

    /** Changes figures, which were read in the units of their time, to those on the map. */
    public void carry(
            FigureForm form, Collection<UnitId> asked, Collection<PeriodKey> periods, DayMap map, Figures figures) {
        var wanted = new HashSet<>(asked);
        for (var sheet : moved(form, figures.lines(), periods, map, (unit, end) -> touches(unit, end, wanted, map))) {
            var end = form.lastDay(sheet.period());
            var tally = Tally.of(form.width(), inputs(form, figures.lines()), sheet.numbers());
            var taken = Tally.none(form.width()).subtract(tally);
            for (var unit : map.own(sheet.unit(), end)) {
                if (wanted.contains(unit)) figures.add(unit, sheet.period(), taken);
            }
            arrivals(figures.lines(), tally, sheet.unit(), end, map).forEach((unit, more) -> {
                if (wanted.contains(unit)) figures.add(unit, sheet.period(), more);
            });
        }
    }

    private static boolean touches(UnitId unit, LocalDate end, Set<UnitId> wanted, DayMap map) {
        if (wanted.contains(Tree.COUNTRY)) return true;
        return map.own(unit, end).stream().anyMatch(wanted::contains)
                || map.reached(unit, end).stream().anyMatch(wanted::contains);
    }

    private interface Filter {
        boolean fits(UnitId unit, LocalDate end);
    }

    private List<Found> moved(
            FigureForm form, List<Line> lines, Collection<PeriodKey> periods, DayMap map, Filter filter) {
        var units = new LinkedHashSet<UnitId>();
        var moved = new HashMap<PeriodKey, Set<UnitId>>();
        for (var period : periods) {
            var end = form.lastDay(period);
            var here = new HashSet<UnitId>();
            for (var unit : map.moved(end)) if (filter.fits(unit, end)) here.add(unit);
            moved.put(period, here);
            units.addAll(here);
        }
        if (units.isEmpty()) return List.of();
        return now(form, lines, periods, units).stream()
                .filter(sheet -> moved.getOrDefault(sheet.period(), Set.of()).contains(sheet.unit()))
                .toList();
    }

    /** The sheets as they are with what is to be counted anew. */
    private List<Found> now(
            FigureForm form, List<Line> lines, Collection<PeriodKey> periods, Collection<UnitId> units) {
        var positions = inputs(form, lines).stream()
                .mapToInt(Line::position)
                .sorted()
                .distinct()
                .toArray();
        var said = new HashMap<PeriodKey, Map<UnitId, Numbers>>();
        for (var found : sheets.pick(form.id(), periods, units, new Slice(positions, form.width()))) {
            said.computeIfAbsent(found.period(), _ -> new HashMap<>()).put(found.unit(), found.numbers());
        }
        counted.since(form, periods)
                .forEach((period, changes) -> changes.forEach((unit, change) -> {
                    var numbers = said.computeIfAbsent(period, _ -> new HashMap<>());
                    if (units.contains(unit))
                        numbers.merge(unit, change.on(Numbers.EMPTY), (before, _) -> change.on(before));
                }));
        var now = new ArrayList<Found>();
        said.forEach((period, numbers) -> numbers.forEach((unit, one) -> now.add(new Found(unit, period, one))));
        return now;
    }

    /** The lines, and those that are needed to compute them. */
    private static List<Line> inputs(FigureForm form, List<Line> lines) {
        var needed = new LinkedHashSet<>(lines);
        for (var line : lines) {
            for (var pair : line.indicator().rate()) {
                form.line(pair.part()).ifPresent(needed::add);
                form.line(pair.whole()).ifPresent(needed::add);
            }
        }
        return List.copyOf(needed);
    }

    /** What one sheet adds to each unit: a unit counts it once, however many of its heirs stand below it. */
    private static Map<UnitId, Tally> arrivals(List<Line> lines, Tally tally, UnitId from, LocalDate end, DayMap map) {
        var arrivals = new HashMap<UnitId, Tally>();
        for (var line : lines) {
            int at = line.position();
            if (tally.count(at) == 0) continue;
            long whole = line.indicator().summing().isQuotient() ? tally.sum(at + 1) : 0;
            map.way(from, end, line.indicator()).amounts(tally.sum(at)).forEach((place, amount) -> {
                for (var unit : map.chain(place)) {
                    var more = arrivals.computeIfAbsent(unit, _ -> Tally.none(line.end()))
                            .widened(line.end());
                    more.setSum(at, more.sum(at) + amount);
                    more.setCount(at, tally.count(at));
                    if (line.indicator().summing().isQuotient()) more.setSum(at + 1, whole);
                    arrivals.put(unit, more);
                }
            });
        }
        return arrivals;
    }

    /** What a number of one unit, without those below it, is made of on the map: of its own sheets and of others'. */
    public List<Arrived> arrived(FigureForm form, Line line, UnitId place, Collection<PeriodKey> periods, DayMap map) {
        var arrived = new ArrayList<Arrived>();
        var inputs = inputs(form, List.of(line));
        var units = new LinkedHashSet<>(Set.of(place));
        for (var period : periods) {
            var end = form.lastDay(period);
            for (var unit : map.moved(end)) if (isAt(place, unit, end, line, map)) units.add(unit);
        }
        for (var sheet : now(form, List.of(line), periods, units)) {
            var end = form.lastDay(sheet.period());
            if (!isAt(place, sheet.unit(), end, line, map)) continue;
            var way = map.way(sheet.unit(), end, line.indicator());
            var said = Tally.of(form.width(), inputs, sheet.numbers()).figure(line);
            if (said.reported() + said.exempt() == 0) continue;
            long amount = way.amounts(said.sum()).getOrDefault(place, 0L);
            var figure = new Figure(line.indicator(), amount, said.whole(), said.reported(), said.exempt());
            arrived.add(new Arrived(sheet.unit(), sheet.period(), figure, way));
        }
        return arrived;
    }

    private static boolean isAt(UnitId place, UnitId unit, LocalDate end, Line line, DayMap map) {
        return map.way(unit, end, line.indicator()).places().contains(place);
    }
}
