package vn.luytre.force.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.UnitCondition;
import vn.luytre.organization.UnitId;

/**
 * Which lines of the book are asked for. What is null does not narrow it.
 *
 * @param reach whose
 * @param withdrawn whether also what was noted in error
 */
public record BookFilter(
        Reach reach,
        @Nullable Long team,
        @Nullable LineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean withdrawn) {

    /** All that hold of a team. */
    public static BookFilter of(UnitId unit, long team) {
        return new BookFilter(new Reach(false, Set.of(unit)), team, null, null, null, false);
    }

    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add(reach.everywhere() ? "true" : UnitCondition.among("l.unit", "units", reach.units()));
        if (team != null) conditions.add("l.team = :team");
        if (kind != null) conditions.add("l.kind = :kind");
        if (from != null) conditions.add("l.day >= :from");
        if (to != null) conditions.add("l.day <= :to");
        if (!withdrawn) conditions.add("l.withdrawn_at is null");
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("units", UnitId.values(reach.units()));
        if (team != null) values.put("team", team);
        if (kind != null) values.put("kind", kind.name());
        if (from != null) values.put("from", from);
        if (to != null) values.put("to", to);
        return values;
    }
}
