package vn.luytre.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units that ever bore a name, and the way up from many units at once. */
@Repository
class NamesakeStore {
    private final JdbcClient jdbc;

    NamesakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit that bore the name, and the day, nearest to the one asked, on which it did. */
    record Namesake(UnitId unit, UnitKind kind, String searchKey, LocalDate day) {}

    Optional<UnitId> coded(String text, LocalDate day) {
        return jdbc.sql("select id from organization.units_on(:day) where code = :text or '#' || id = :text")
                .param("day", day)
                .param("text", text)
                .query(UnitRows::id)
                .optional();
    }

    List<Namesake> named(Collection<String> keys, LocalDate day) {
        return jdbc.sql("""
                select distinct on (unit) unit, kind, search_key,
                       least(coalesce(last_day, 'infinity'), greatest(coalesce(first_day, :day), :day)) as nearest
                  from organization.unit_name
                 where search_key = any(:keys)
                 order by unit, abs(least(coalesce(last_day, 'infinity'), greatest(coalesce(first_day, :day), :day)) - :day)
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> new Namesake(
                        new UnitId(row.getLong("unit")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("search_key"),
                        row.getObject("nearest", LocalDate.class)))
                .list();
    }

    /** For each unit itself and all above it on its day, itself first. */
    Map<UnitId, List<Unit>> paths(Map<UnitId, LocalDate> days) {
        var paths = new HashMap<UnitId, List<Unit>>();
        if (days.isEmpty()) return paths;
        jdbc.sql("""
                with recursive up (start, day, unit, height) as (
                    select unit, day, unit, 0 from unnest(:units::bigint[], :days::date[]) as asked (unit, day)
                    union all
                    select up.start, up.day, p.parent, up.height + 1
                      from up
                      join organization.unit_parent p on p.unit = up.unit
                       and (p.first_day is null or p.first_day <= up.day) and (p.last_day is null or p.last_day >= up.day))
                select up.start, u.*
                  from up cross join lateral organization.unit_on(up.unit, up.day) u
                 order by up.start, up.height
                """)
                .param("units", UnitId.values(days.keySet()))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, number) -> {
                    var start = new UnitId(row.getLong("start"));
                    return paths.computeIfAbsent(start, _ -> new ArrayList<>()).add(UnitRows.unit(row, number));
                })
                .list();
        return paths;
    }

    /** The kinds of body under each of the places, on a day. */
    List<Unit> bodies(Collection<UnitId> places, UnitKind kind, LocalDate day) {
        return jdbc.sql("""
                select * from organization.units_on(:day)
                 where parent = any(:places) and kind = :kind order by name collate "vi-x-icu", id
                """)
                .param("day", day)
                .param("places", UnitId.values(places))
                .param("kind", kind.name())
                .query(UnitRows::unit)
                .list();
    }
}
