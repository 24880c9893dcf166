package vn.luytre.reporting.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.reporting.movement.MovementStore.PlaceOfYear;
import vn.luytre.reporting.total.Trees;

/** How the communes below a unit stand in the movement, and how it went over the years, also across changes of units. */
@Service
public class Movement {
    /** So many years are looked back. */
    public static final int YEARS = 6;

    private static final Set<UnitKind> COMMUNES = EnumSet.copyOf(UnitKind.of(UnitLevel.COMMUNE));
    private static final Set<UnitKind> AREAS = EnumSet.copyOf(UnitKind.of(UnitLevel.RESIDENTIAL));

    private final MovementStore store;
    private final Trees trees;
    private final Units units;
    private final Clock clock;

    Movement(MovementStore store, Trees trees, Units units, Clock clock) {
        this.store = store;
        this.trees = trees;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The communes of a unit in a year, and the year among others.
     *
     * @param course of the whole, the oldest year first; the years before only in what is shown
     * @param season of the standard in that year; 0 where there is none
     * @param divided units that count in no year, for only a part of each came here
     */
    public record Picture(
            List<Standing> places, Standing whole, List<OfYear> course, long season, Set<UnitId> divided) {}

    /** The whole in a year. */
    public record OfYear(int year, Standing standing) {}

    /** The day on which a year is looked at. */
    public LocalDate last(int year) {
        var end = LocalDate.of(year, 12, 31);
        var today = LocalDate.now(clock);
        return end.isAfter(today) ? today : end;
    }

    /**
     * How a unit and the communes below it stand.
     *
     * @param shown what the years before are looked at for
     */
    @Transactional(readOnly = true)
    public Picture picture(UnitId scope, int year, Measure shown) {
        var day = last(year);
        var forebears = new Forebears(units.tree(), scope, units.within(scope, day));
        var asked = years(year, forebears);
        var numbers = store.numbers(asked, shown.topic(), LocalDate.now(clock));
        var course = asked.stream()
                .map(one -> new OfYear(one.year(), whole(numbers, scope, one)))
                .toList();
        var communes = Set.copyOf(trees.current().below(scope, COMMUNES, day)); // among those of the year
        return new Picture(
                units.all(communes, day).stream()
                        .map(commune -> withAreas(standing(numbers, year, commune.id()), day))
                        .toList(),
                withAreas(course.getLast().standing(), day),
                course,
                store.season(new YearOfUnits(year, day, communes)),
                forebears.divided());
    }

    private List<YearOfUnits> years(int year, Forebears forebears) {
        var years = new ArrayList<YearOfUnits>();
        for (int one = year - YEARS + 1; one <= year; one++)
            years.add(new YearOfUnits(one, last(one), forebears.on(last(one))));
        return years;
    }

    private static Standing whole(Map<PlaceOfYear, Map<Measure, Long>> numbers, UnitId scope, YearOfUnits year) {
        return Standing.sum(
                scope,
                year.units().stream()
                        .map(unit -> standing(numbers, year.year(), unit))
                        .toList());
    }

    private static Standing standing(Map<PlaceOfYear, Map<Measure, Long>> numbers, int year, UnitId unit) {
        return new Standing(unit, numbers.getOrDefault(new PlaceOfYear(year, unit), Map.of()));
    }

    private Standing withAreas(Standing place, LocalDate day) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        numbers.putAll(place.numbers());
        numbers.put(Measure.AREAS, (long) trees.current().count(place.unit(), AREAS, day));
        return new Standing(place.unit(), numbers);
    }
}
