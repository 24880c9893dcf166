package vn.luytre.reporting.movement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.luytre.organization.UnitId;

/** How one place stands in one year. What is not there is 0. */
public record Standing(UnitId unit, Map<Measure, Long> numbers) {
    public Standing {
        numbers = Map.copyOf(numbers);
    }

    public long number(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /** What it lacks. */
    public Set<Gap> gaps() {
        var gaps = EnumSet.noneOf(Gap.class);
        for (var gap : Gap.values()) if (gap.isIn(this)) gaps.add(gap);
        return gaps;
    }

    /** Several places together. */
    static Standing sum(UnitId of, Iterable<Standing> places) {
        var sum = new EnumMap<Measure, Long>(Measure.class);
        for (var place : places) place.numbers.forEach((measure, number) -> sum.merge(measure, number, Long::sum));
        return new Standing(of, sum);
    }
}
