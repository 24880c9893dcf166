package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitTree.Handover;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.total.Carryings.Rules;

/**
 * The past on the map of a day. Figures of units that are no more are with their heirs, by the rule of each indicator; what cannot be
 * carried stays with the former unit, which stands beside those of the day, under what its last parent is now. So nothing is lost and
 * nothing counted twice: the country has the same total on every map, and so has a province that gave no unit away.
 */
public final class DayMap implements UnitMap {
    private final Tree tree;
    private final LocalDate day;
    private final Carryings carryings;
    private final Lineage lineage;
    private final Map<UnitId, List<UnitId>> chains = new ConcurrentHashMap<>();
    private final Map<LocalDate, Set<UnitId>> moved = new ConcurrentHashMap<>();
    private final Map<Expected, Map<UnitId, Integer>> expected = new ConcurrentHashMap<>();
    private volatile Map<UnitId, List<UnitId>> children = Map.of();

    private record Expected(Set<UnitKind> kinds, LocalDate end, Rules rules) {}

    DayMap(Tree tree, LocalDate day, Carryings carryings) {
        this.tree = tree;
        this.day = day;
        this.carryings = carryings;
        this.lineage = new Lineage(tree, day, carryings);
    }

    public LocalDate day() {
        return day;
    }

    boolean isOf(Tree other, LocalDate on, long revision) {
        return tree.equals(other) && day.equals(on) && carryings.revision() == revision;
    }

    /** Whether the unit is on the map, and not a former one. */
    public boolean isThere(UnitId unit) {
        return unit.equals(Tree.COUNTRY) || tree.kind(unit, day).isPresent();
    }

    /** Where the figures of a unit of a period that ends on a day are. */
    public Way way(UnitId unit, LocalDate end, Indicator indicator) {
        return lineage.way(unit, end, carryings.of(indicator));
    }

    /** How figures of an indicator are carried when a unit at or below this one is changed on the day. */
    public Carrying rule(UnitId unit, Indicator indicator) {
        return carryings.of(indicator).on(day, chain(unit));
    }

    /**
     * That a unit was divided.
     *
     * @param weights of its heirs
     */
    public record Division(long event, LocalDate day, UnitId unit, Way.Divided weights) {
        /** The heirs, each with its weight. */
        public Map<UnitId, Long> heirs() {
            var heirs = new LinkedHashMap<UnitId, Long>();
            weights.parts().forEach(part -> part.way().places().forEach(heir -> heirs.put(heir, part.weight())));
            return heirs;
        }
    }

    /** The units that were divided while they stood at or below one, the last first. */
    public List<Division> divisions(UnitId above) {
        var found = new ArrayList<Division>();
        for (var unit : tree.units()) {
            var events = tree.handovers(unit).stream()
                    .filter(one -> one.part() && !one.day().isAfter(day))
                    .collect(Collectors.groupingBy(Handover::event));
            events.forEach((event, heirs) -> {
                var on = heirs.getFirst().day();
                if (heirs.size() > 1 && own(unit, on.minusDays(1)).contains(above))
                    found.add(new Division(event, on, unit, lineage.weights(heirs)));
            });
        }
        found.sort(Comparator.comparing(Division::day)
                .reversed()
                .thenComparingLong(one -> one.unit().value()));
        return found;
    }

    /** The unit and what stands above it on this map, up to the country. */
    List<UnitId> chain(UnitId unit) {
        var known = chains.get(unit);
        if (known != null) return known;
        var chain = new LinkedHashSet<UnitId>();
        for (var at = unit; chain.add(at) && !at.equals(Tree.COUNTRY); ) at = parent(at);
        chain.add(Tree.COUNTRY);
        var found = List.copyOf(chain);
        chains.put(unit, found);
        return found;
    }

    private UnitId parent(UnitId unit) {
        return standing(tree.parent(unit, day).orElse(Tree.COUNTRY), new LinkedHashSet<>());
    }

    /** What there is now of a unit that others stood under: itself, its only heir, or what its heirs have in common. */
    private UnitId standing(UnitId unit, Set<UnitId> seen) {
        if (isThere(unit) || !seen.add(unit)) return isThere(unit) ? unit : Tree.COUNTRY;
        var heirs = lineage.heirs(unit, tree.lastDay(unit).orElse(day));
        if (heirs.equals(Set.of(unit))) return standing(tree.parent(unit, day).orElse(Tree.COUNTRY), seen);
        if (heirs.size() == 1) return standing(heirs.iterator().next(), seen);
        var common = new LinkedHashSet<>(chain(heirs.iterator().next()));
        for (var heir : heirs) common.retainAll(chain(heir));
        return common.isEmpty() ? Tree.COUNTRY : common.iterator().next();
    }

    /** All units in whose figures on this map those of a unit may be. */
    Set<UnitId> reached(UnitId unit, LocalDate end) {
        var reached = new LinkedHashSet<>(chain(unit));
        for (var heir : lineage.heirs(unit, end)) reached.addAll(chain(heir));
        return reached;
    }

    /** The units whose figures of a period that ends on a day stand elsewhere on this map than they did. */
    Set<UnitId> moved(LocalDate end) {
        return moved.computeIfAbsent(end, this::findMoved);
    }

    private Set<UnitId> findMoved(LocalDate end) {
        var found = new LinkedHashSet<UnitId>();
        for (var unit : tree.units()) {
            boolean stays = lineage.heirs(unit, end).equals(Set.of(unit))
                    && own(unit, end).equals(chain(unit));
            if (!stays) found.add(unit);
        }
        return found;
    }

    /** The unit and what stood above it at the end of a period. */
    List<UnitId> own(UnitId unit, LocalDate end) {
        return Stream.concat(Stream.of(unit), tree.above(unit, end).stream()).toList();
    }

    @Override
    public List<UnitId> children(UnitId unit, LocalDate end) {
        if (children.isEmpty()) {
            var found = new HashMap<UnitId, List<UnitId>>();
            for (var one : tree.units())
                found.computeIfAbsent(parent(one), _ -> new ArrayList<>()).add(one);
            children = found;
        }
        return children.getOrDefault(unit, List.of());
    }

    /** Also former units, whose figures may have stayed with them. */
    @Override
    public List<UnitId> below(UnitId unit, Collection<UnitKind> kinds, LocalDate end) {
        return tree.units().stream()
                .filter(one -> isOf(one, kinds, end) && chain(one).contains(unit))
                .toList();
    }

    @Override
    public int expected(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator) {
        return expected.computeIfAbsent(
                        new Expected(Set.copyOf(kinds), end, carryings.of(indicator)), this::countExpected)
                .getOrDefault(unit, 0);
    }

    private Map<UnitId, Integer> countExpected(Expected question) {
        var counts = new HashMap<UnitId, Integer>();
        for (var unit : tree.units()) {
            if (tree.kind(unit, question.end).filter(question.kinds::contains).isEmpty()) continue;
            var reached = new LinkedHashSet<UnitId>();
            for (var place : lineage.way(unit, question.end, question.rules).places()) reached.addAll(chain(place));
            for (var one : reached) counts.merge(one, 1, Integer::sum);
        }
        return counts;
    }

    @Override
    public List<UnitId> reporters(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator) {
        return tree.units().stream()
                .filter(one -> tree.kind(one, end).filter(kinds::contains).isPresent())
                .filter(one -> way(one, end, indicator).places().stream()
                        .anyMatch(place -> chain(place).contains(unit)))
                .toList();
    }

    @Override
    public boolean isOf(UnitId unit, Collection<UnitKind> kinds, LocalDate end) {
        return tree.kind(unit, day)
                .or(() -> tree.lastDay(unit).flatMap(last -> tree.kind(unit, last)))
                .filter(kinds::contains)
                .isPresent();
    }
}
