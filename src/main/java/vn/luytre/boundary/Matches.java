package vn.luytre.boundary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/**
 * Which features of a file are which units.
 *
 * @param codeKey the property with the official code; null where no feature has one that is known
 * @param nameKey the property with the name
 * @param matched by the number of the feature
 * @param units all of which a boundary is wanted
 */
public record Matches(
        @Nullable String codeKey, @Nullable String nameKey, Map<Integer, Match> matched, List<Unit> units) {
    /** By what it was found. */
    public enum How {
        CODE,
        NAME
    }

    /** A unit that a feature is. */
    public record Match(UnitId unit, How how) {}

    /** The units that no feature is. */
    public List<Unit> without() {
        var found = new HashSet<UnitId>();
        matched.values().forEach(match -> found.add(match.unit()));
        return units.stream().filter(unit -> !found.contains(unit.id())).toList();
    }
}
