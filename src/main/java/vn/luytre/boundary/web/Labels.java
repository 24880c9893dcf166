package vn.luytre.boundary.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/**
 * What units are called where one is chosen by its name: those of the same name with their code or number.
 *
 * @param byUnit in the order of the units
 */
record Labels(Map<UnitId, String> byUnit, Map<String, UnitId> byKey) {
    static Labels of(List<Unit> units) {
        var often =
                units.stream().collect(Collectors.groupingBy(unit -> Folding.key(unit.name()), Collectors.counting()));
        var byUnit = new LinkedHashMap<UnitId, String>();
        var byKey = new HashMap<String, UnitId>();
        for (var unit : units) {
            boolean isOnly = often.getOrDefault(Folding.key(unit.name()), 0L) == 1;
            var label = isOnly
                    ? unit.name()
                    : unit.name() + " (" + (unit.code() == null ? "#" + unit.id() : unit.code()) + ")";
            byUnit.put(unit.id(), label);
            byKey.put(Folding.key(label), unit.id());
            if (unit.code() != null) byKey.putIfAbsent(unit.code(), unit.id());
        }
        return new Labels(byUnit, byKey);
    }

    String of(UnitId unit) {
        return byUnit.getOrDefault(unit, "");
    }

    /** The unit that somebody typed. */
    Optional<UnitId> typed(String text) {
        return Optional.ofNullable(byKey.get(Folding.key(text).strip()));
    }
}
