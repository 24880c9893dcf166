package vn.luytre.safetymodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/** The units that a list of sites may name, found by their names without looking each up. */
final class ListPlaces {
    private final Map<UnitId, Unit> all = new HashMap<>();
    private final Map<String, List<Unit>> communes = new HashMap<>();
    private final Map<UnitId, Map<String, List<Unit>>> below = new HashMap<>();
    private final List<Unit> answering = new ArrayList<>();

    ListPlaces(Units units, Collection<UnitId> reached, LocalDate day) {
        for (var unit : units.all(reached, day)) all.put(unit.id(), unit);
        for (var unit : all.values()) {
            if (HostKind.of(unit.kind()) == HostKind.COMMUNE) {
                answering.add(unit);
                named(communes, unit);
            }
        }
        for (var unit : all.values()) named(below.computeIfAbsent(commune(unit), _ -> new HashMap<>()), unit);
    }

    private static void named(Map<String, List<Unit>> names, Unit unit) {
        var key = ListColumn.key(unit.name());
        names.computeIfAbsent(key, _ -> new ArrayList<>()).add(unit);
        var bare = bare(key, ListColumn.key(unit.kind().word()));
        if (!bare.equals(key))
            names.computeIfAbsent(bare, _ -> new ArrayList<>()).add(unit);
    }

    /** «tre nga» of «xa tre nga». */
    private static String bare(String key, String word) {
        return key.startsWith(word + " ") ? key.substring(word.length() + 1) : key;
    }

    /** The unit that answers for what is in one: the nearest commune or province among those that are reached. */
    UnitId commune(Unit unit) {
        var at = unit;
        while (HostKind.of(at.kind()) != HostKind.COMMUNE) {
            var parent = at.parent() == null ? null : all.get(at.parent());
            if (parent == null) return unit.id();
            at = parent;
        }
        return at.id();
    }

    /** The commune of that name; the only one there is where none is named. */
    @Nullable
    Unit commune(String name) {
        if (name.isBlank()) return answering.size() == 1 ? answering.getFirst() : null;
        return only(communes.get(ListColumn.key(name)));
    }

    /** The unit of that name in a commune; the commune itself where none is named. */
    @Nullable
    Unit area(Unit commune, String name) {
        if (name.isBlank()) return commune;
        return only(Objects.requireNonNullElse(below.get(commune.id()), Map.<String, List<Unit>>of())
                .get(ListColumn.key(name)));
    }

    private static @Nullable Unit only(@Nullable List<Unit> found) {
        return found == null || found.size() != 1 ? null : found.getFirst();
    }
}
