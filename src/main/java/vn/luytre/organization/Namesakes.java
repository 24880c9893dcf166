package vn.luytre.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.organization.LineageStore.Reached;
import vn.luytre.organization.NamesakeStore.Namesake;
import vn.luytre.text.VietnameseOrder;

/** Units that bore a name, what they lay in, and what stands for them today. */
@Component
class Namesakes {
    private final NamesakeStore store;
    private final UnitStore units;
    private final LineageStore lineages;

    Namesakes(NamesakeStore store, UnitStore units, LineageStore lineages) {
        this.store = store;
        this.units = units;
        this.lineages = lineages;
    }

    /**
     * One of them.
     *
     * @param path itself and all above it on the day, itself first
     * @param today what stands for it on the day asked, each with all above it, itself first
     * @param steps what happened between
     */
    record Traced(LocalDate day, List<Unit> path, List<List<Unit>> today, List<LineageStep> steps) {
        Unit then() {
            return path.getFirst();
        }

        List<Unit> units() {
            return today.stream().map(List::getFirst).toList();
        }

        /** Whether it lay, or what stands for it lies, in that unit. */
        boolean touches(UnitId unit) {
            return path.stream().anyMatch(one -> one.id().equals(unit))
                    || today.stream()
                            .flatMap(List::stream)
                            .anyMatch(one -> one.id().equals(unit));
        }
    }

    List<Traced> named(Collection<String> keys, LocalDate written, LocalDate asked) {
        var found = new LinkedHashMap<UnitId, LocalDate>();
        for (Namesake one : store.named(keys, written)) found.put(one.unit(), one.day());
        return trace(found, asked);
    }

    List<Traced> trace(Map<UnitId, LocalDate> since, LocalDate asked) {
        if (since.isEmpty()) return List.of();
        var reached = lineages.forward(since, asked);
        var paths = store.paths(since);
        var todayPaths = store.paths(onDay(unitsOf(reached), asked));
        var steps = steps(reached);
        var traced = new ArrayList<Traced>();
        since.forEach((unit, day) -> {
            var path = paths.get(unit);
            if (path == null) return;
            traced.add(new Traced(day, path, today(unit, reached, todayPaths), stepsOf(unit, reached, steps)));
        });
        return traced;
    }

    private static Map<UnitId, LocalDate> onDay(Collection<UnitId> units, LocalDate day) {
        var days = new LinkedHashMap<UnitId, LocalDate>();
        units.forEach(unit -> days.put(unit, day));
        return days;
    }

    private static Set<UnitId> unitsOf(List<Reached> reached) {
        var units = new LinkedHashSet<UnitId>();
        reached.stream().map(Reached::unit).filter(Objects::nonNull).forEach(units::add);
        return units;
    }

    /** Those that exist on the day asked have a path then. */
    private List<List<Unit>> today(UnitId start, List<Reached> reached, Map<UnitId, List<Unit>> paths) {
        var own = reached.stream().filter(one -> one.start().equals(start)).toList();
        var ofStart =
                unitsOf(own).stream().map(paths::get).filter(Objects::nonNull).toList();
        return ofStart.stream()
                .sorted((one, other) -> VietnameseOrder.INSTANCE.compare(
                        one.getFirst().name(), other.getFirst().name()))
                .toList();
    }

    private Map<Long, LineageStep> steps(List<Reached> reached) {
        var events = reached.stream()
                .map(Reached::event)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var byEvent = new HashMap<Long, LineageStep>();
        if (!events.isEmpty()) byEvent.putAll(lineages.stepsByEvent(events));
        return byEvent;
    }

    private static List<LineageStep> stepsOf(UnitId start, List<Reached> reached, Map<Long, LineageStep> steps) {
        var own = new LinkedHashSet<LineageStep>();
        reached.stream()
                .filter(one -> one.start().equals(start) && one.event() != null)
                .map(one -> steps.get(one.event()))
                .filter(Objects::nonNull)
                .forEach(own::add);
        return own.stream()
                .sorted(java.util.Comparator.comparing(LineageStep::day))
                .toList();
    }

    /** The unit as it was on the day, or what it stems from: «tỉnh Lâm Đồng» of 2022 for that of today, and two more. */
    List<Unit> origins(UnitId unit, LocalDate day) {
        var existing = units.find(unit, day);
        if (existing.isPresent()) return List.of(existing.get());
        return units.all(unitsOf(lineages.backward(unit)), day);
    }
}
