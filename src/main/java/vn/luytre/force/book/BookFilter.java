package vn.luytre.force.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * Which lines of the book are asked for. What is null does not narrow it.
 *
 * @param units whose
 * @param withdrawn whether also what was noted in error
 */
public record BookFilter(
        Collection<UnitId> units,
        @Nullable Long team,
        @Nullable LineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean withdrawn) {

    /** All that hold of a team. */
    public static BookFilter of(UnitId unit, long team) {
        return new BookFilter(List.of(unit), team, null, null, null, false);
    }

    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add("l.unit = any (:units)");
        if (team != null) conditions.add("l.team = :team");
        if (kind != null) conditions.add("l.kind = :kind");
        if (from != null) conditions.add("l.day >= :from");
        if (to != null) conditions.add("l.day <= :to");
        if (!withdrawn) conditions.add("l.withdrawn_at is null");
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("units", UnitId.values(units));
        if (team != null) values.put("team", team);
        if (kind != null) values.put("kind", kind.name());
        if (from != null) values.put("from", from);
        if (to != null) values.put("to", to);
        return values;
    }
}
