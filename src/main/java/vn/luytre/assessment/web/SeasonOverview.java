package vn.luytre.assessment.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.organization.UnitNames;
import vn.luytre.text.VietnameseOrder;

/**
 * A season by unit and by type.
 *
 * @param lines by unit, in the order of their names
 * @param types by type
 */
public record SeasonOverview(Line total, List<Line> lines, List<TypeLine> types) {
    /** How many objects of a unit are in which state. */
    public record Line(long unit, String name, Map<ReviewState, Long> states, long met, long notMet) {
        public long objects() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }

        public long in(ReviewState state) {
            return states.getOrDefault(state, 0L);
        }

        /** Those that take part. */
        public long registered() {
            return objects() - in(ReviewState.OPEN) - in(ReviewState.WITHDRAWN);
        }
    }

    /** How many objects of a type there are, took part and were recognised. */
    public record TypeLine(ObjectType type, Line line) {}

    static SeasonOverview of(List<OverviewCell> cells, UnitNames names) {
        var byUnit = new HashMap<Long, List<OverviewCell>>();
        var byType = new TreeMap<ObjectType, List<OverviewCell>>();
        for (var cell : cells) {
            byUnit.computeIfAbsent(cell.unit(), _ -> new ArrayList<>()).add(cell);
            byType.computeIfAbsent(cell.type(), _ -> new ArrayList<>()).add(cell);
        }
        var lines = new ArrayList<Line>();
        byUnit.forEach((unit, some) -> lines.add(line(unit, names.of(unit), some)));
        lines.sort(Comparator.comparing(Line::name, VietnameseOrder.INSTANCE));
        var types = new ArrayList<TypeLine>();
        byType.forEach((type, some) -> types.add(new TypeLine(type, line(0, "", some))));
        return new SeasonOverview(line(0, "", cells), lines, types);
    }

    private static Line line(long unit, String name, List<OverviewCell> cells) {
        var states = new EnumMap<ReviewState, Long>(ReviewState.class);
        long met = 0;
        long notMet = 0;
        for (var cell : cells) {
            states.merge(cell.state(), cell.objects(), Long::sum);
            if (cell.outcome() == Outcome.MET) met += cell.objects();
            if (cell.outcome() == Outcome.NOT_MET) notMet += cell.objects();
        }
        return new Line(unit, name, states, met, notMet);
    }
}
