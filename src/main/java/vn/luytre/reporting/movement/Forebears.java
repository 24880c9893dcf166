package vn.luytre.reporting.movement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitTree;
import vn.luytre.organization.UnitTree.Handover;

/**
 * The units that became a unit and those below it: what they did belongs to its past. One that was divided among several counts only where
 * all of its heirs do; the others are left out and said.
 */
final class Forebears {
    private final UnitTree tree;
    private final Set<UnitId> whole = new HashSet<>();
    private final Set<UnitId> divided = new HashSet<>();

    Forebears(UnitTree tree, UnitId of, Set<UnitId> below) {
        this.tree = tree;
        whole.add(of);
        whole.addAll(below);
        var heirs = new HashMap<UnitId, Set<UnitId>>();
        for (Handover one : tree.handovers())
            if (!one.unit().equals(one.heir()))
                heirs.computeIfAbsent(one.unit(), _ -> new HashSet<>()).add(one.heir());
        for (boolean isMore = true; isMore; ) isMore = gather(heirs);
        heirs.forEach((unit, to) -> {
            if (!whole.contains(unit) && to.stream().anyMatch(whole::contains)) divided.add(unit);
        });
    }

    private boolean gather(Map<UnitId, Set<UnitId>> heirs) {
        boolean isMore = false;
        for (var one : heirs.entrySet()) if (whole.containsAll(one.getValue())) isMore |= whole.add(one.getKey());
        return isMore;
    }

    /** Those that went over to several of which not all belong here. */
    Set<UnitId> divided() {
        return divided;
    }

    /** All that stood for it on a day, with what was below them then. */
    Set<UnitId> on(LocalDate day) {
        var on = new HashSet<>(whole);
        for (boolean isMore = true; isMore; ) {
            isMore = false;
            for (var place : tree.places())
                if (!day.isBefore(place.first()) && !day.isAfter(place.last()) && on.contains(place.parent()))
                    isMore |= on.add(place.unit());
        }
        on.removeAll(divided);
        return on;
    }
}
