package vn.luytre.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.Unit;

/**
 * What a list looks at, and to what it can be narrowed.
 *
 * @param unit with all below it: the one that was chosen, else {@code home}
 * @param home the province of who looks at all of it, else the unit for which the person works
 * @param several whether the person looks from several units, of which {@code home} is one
 * @param chosen number of the unit that was chosen; empty where none was
 * @param reach whose records are shown
 * @param choices names of units to choose from, by their numbers; empty where there is one only
 */
public record Sight(Unit unit, Unit home, boolean several, String chosen, Reach reach, Map<String, String> choices) {
    public Sight {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices)); // in their order
    }

    /** Whether it is about several units side by side. */
    public boolean isOfSeveral() {
        return several && chosen.isEmpty();
    }

    /** «?unit=12», to go on looking at the same; empty where none was chosen. */
    public String query() {
        return chosen.isEmpty() ? "" : "?unit=" + chosen;
    }
}
