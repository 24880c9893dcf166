package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import vn.luytre.web.Refused;

/** Merges, splits, moves, renames and ends in random order, kept beside in the simplest possible way to compare with. */
final class RandomHistory {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Units units;
    private final UnitChanges changes;
    private final Random random;
    private final long seed;
    private final List<UnitId> alive = new ArrayList<>();
    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> heirs = new LinkedHashMap<>();
    private UnitId top = new UnitId(0);
    private LocalDate day = FIRST;
    private int founded;

    RandomHistory(Units units, UnitChanges changes, long seed) {
        this.units = units;
        this.changes = changes;
        this.random = new Random(seed);
        this.seed = seed;
    }

    LocalDate first() {
        return FIRST;
    }

    LocalDate last() {
        return day;
    }

    int length() {
        return (int) (day.toEpochDay() - FIRST.toEpochDay()) + 1;
    }

    RandomHistory run(UnitId province, int events) {
        top = province;
        for (int count = 0; count < 12; count++) add(changes.found(fresh(province), ground()), province);
        for (int count = 0; count < events; count++) {
            day = day.plusDays(1 + random.nextInt(3));
            try {
                event(random.nextInt(6));
            } catch (Refused refused) {
                assertThat(refused.messageKey())
                        .as("seed %d", seed)
                        .isIn("unit.refused.cycle", "unit.refused.has-children");
            }
        }
        return this;
    }

    private void event(int which) {
        if (alive.size() < 4) which = 0;
        var unit = any();
        switch (which) {
            case 0 -> add(changes.found(fresh(unit), ground()), unit);
            case 1 -> changes.rename(unit, UnitKind.WARD, "Phường " + ++founded, ground());
            case 2 -> move(unit, any());
            case 3 -> merge(unit, any());
            case 4 -> split(unit, random.nextBoolean());
            default -> dissolve(unit);
        }
    }

    private void move(UnitId unit, UnitId parent) {
        changes.move(unit, parent, ground());
        parents.put(unit, parent);
    }

    private void merge(UnitId one, UnitId other) {
        if (one.equals(other)) return;
        var parent = parents.getOrDefault(one, top);
        if (random.nextBoolean()) {
            var merged = changes.merge(List.of(one, other), fresh(parent), ground());
            add(merged, parent);
            end(one, List.of(merged));
            end(other, List.of(merged));
        } else {
            changes.mergeInto(List.of(one), other, ground());
            end(one, List.of(other));
        }
    }

    private void split(UnitId unit, boolean livesOn) {
        var parent = parents.getOrDefault(unit, top);
        var parts = changes.split(unit, List.of(fresh(parent), fresh(parent)), livesOn, ground());
        parts.forEach(part -> add(part, parent));
        if (!livesOn) end(unit, parts);
    }

    private void dissolve(UnitId unit) {
        var heir = any();
        if (heir.equals(unit)) {
            changes.dissolve(unit, List.of(), new Ground(day, null, "không còn nhiệm vụ"));
            end(unit, List.of());
        } else {
            changes.dissolve(unit, List.of(heir), ground());
            end(unit, List.of(heir));
        }
    }

    private void add(UnitId unit, UnitId parent) {
        alive.add(unit);
        parents.put(unit, parent);
    }

    private void end(UnitId unit, List<UnitId> to) {
        alive.remove(unit);
        heirs.put(unit, Set.copyOf(to));
        parents.remove(unit);
        if (!to.isEmpty()) parents.replaceAll((_, parent) -> parent.equals(unit) ? to.getFirst() : parent);
    }

    private UnitId any() {
        return alive.get(random.nextInt(alive.size()));
    }

    private NewUnit fresh(UnitId parent) {
        return new NewUnit(UnitKind.COMMUNE, "Xã " + seed + "." + ++founded, parent);
    }

    private Ground ground() {
        return new Ground(day, UnitFixtures.resolution());
    }

    /** On any day every unit is reached from the top in exactly one way, so there is no cycle and one parent only. */
    void assertTree(LocalDate on) {
        var seen = new HashSet<UnitId>();
        var open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            var unit = open.removeLast();
            assertThat(seen.add(unit))
                    .as("seed %d, %s reached once on %s", seed, unit, on)
                    .isTrue();
            units.children(unit, on).forEach(child -> open.add(child.id()));
        }
        assertThat(units.within(top, on)).as("seed %d on %s", seed, on).isEqualTo(new TreeSet<>(seen));
        if (on.equals(day)) {
            assertThat(seen).as("seed %d", seed).hasSize(alive.size() + 1).containsAll(alive);
            parents.forEach((unit, parent) ->
                    assertThat(units.find(unit, on).orElseThrow().parent()).isEqualTo(parent));
        }
    }

    /** What stands for a unit that ended is what its heirs, and theirs, are today: nothing is lost, nothing added. */
    void assertLineage() {
        heirs.keySet().forEach(unit -> {
            var today =
                    units.successors(unit, day).units().stream().map(Unit::id).toList();
            assertThat(today).as("seed %d, %s", seed, unit).isSubsetOf(alive);
            if (alive.containsAll(heirs.get(unit))) assertThat(today).containsAll(heirs.get(unit));
        });
    }
}
