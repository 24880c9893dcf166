package vn.luytre.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What units that have ended left to others. Every list asks for it, for a province of thousands of units, so it is kept: it can only
 * have changed when something was recorded since, and changes are recorded one after the other.
 */
@Repository
class Heritage {
    private final JdbcClient jdbc;
    private volatile Known known = new Known(-1, Map.of());

    Heritage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a unit left, and its last day; null where it lives on. */
    private record Legacy(
            UnitId unit, LocalDate day, @Nullable LocalDate lastDay) {}

    /** By heir, as of an event. */
    private record Known(long event, Map<UnitId, List<Legacy>> legacies) {}

    /** A unit that is followed back from a day. */
    private record Way(UnitId unit, LocalDate until) {}

    /**
     * Units, and those that ended before a day and left something to one of them; also those that ended without an heir, where what
     * they stood under is among them.
     */
    Set<UnitId> of(Collection<UnitId> units, LocalDate day) {
        var legacies = known().legacies();
        var heritage = new TreeSet<>(units);
        var open = new ArrayDeque<Way>();
        for (var unit : units) if (legacies.containsKey(unit)) open.add(new Way(unit, LocalDate.MAX));
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var way = open.remove();
            for (var legacy : legacies.getOrDefault(way.unit(), List.of())) {
                if (legacy.day().isAfter(day) || !legacy.day().isBefore(way.until())) continue;
                if (legacy.lastDay() != null && legacy.lastDay().isBefore(day)) heritage.add(legacy.unit());
                var next = new Way(legacy.unit(), legacy.day());
                if (seen.add(next)) open.add(next);
            }
        }
        return heritage;
    }

    private Known known() {
        long event = jdbc.sql("select coalesce(max(id), 0) from organization.unit_event")
                .query(Long.class)
                .single();
        var now = known;
        if (now.event() == event) return now;
        var fresh = new Known(event, legacies());
        known = fresh;
        return fresh;
    }

    private Map<UnitId, List<Legacy>> legacies() {
        var legacies = new HashMap<UnitId, List<Legacy>>();
        jdbc.sql("""
                select c.after as heir, c.before as unit, e.day, u.last_day
                  from organization.unit_change c
                  join organization.unit_event e on e.id = c.event
                  join organization.unit u on u.id = c.before
                 where c.after <> c.before
                union all
                select p.parent, p.unit, p.last_day + 1, p.last_day
                  from organization.unit_parent p
                  join organization.unit u on u.id = p.unit and u.last_day = p.last_day
                 where not exists (select from organization.unit_change c where c.before = p.unit and c.after <> p.unit)
                """).query(row -> {
            legacies.computeIfAbsent(new UnitId(row.getLong("heir")), _ -> new ArrayList<>())
                    .add(legacy(row));
        });
        return legacies;
    }

    private static Legacy legacy(ResultSet row) throws SQLException {
        return new Legacy(
                new UnitId(row.getLong("unit")),
                row.getObject("day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
