package vn.luytre.assessment.web;

import java.util.Set;
import vn.luytre.organization.UnitId;

/**
 * Which objects somebody may look at or do something with.
 *
 * @param all every one of the season; then no units are named
 */
record Scope(boolean all, Set<UnitId> units) {
    static final Scope ALL = new Scope(true, Set.of());

    Scope {
        units = Set.copyOf(units);
    }

    Long[] values() {
        return UnitId.values(units);
    }
}
