package vn.luytre.organization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.text.Folding;

/** Writes names that the country changed on a day, where the office has not recorded anything newer itself. */
@Repository
class RenameStore {
    private final JdbcClient jdbc;

    RenameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param renames all of one day and one decision */
    void apply(String day, String decision, PackFile renames) {
        var closed = close(day, renames);
        if (closed.isEmpty()) return;
        jdbc.sql("""
                insert into organization.unit_name (unit, kind, name, search_key, first_day)
                select c.unit, t.kind, t.name, t.key, :day::date
                  from unnest(:codes::text[], :kinds::text[], :names::text[], :keys::text[]) as t (code, kind, name, key)
                  join organization.unit_code c on c.code = t.code and c.last_day is null
                 where c.unit = any(:closed)
                """)
                .param("day", day)
                .param("codes", renames.column(1))
                .param("kinds", renames.column(4))
                .param("names", renames.column(5))
                .param("keys", renames.column(row -> Folding.key(row.text(5))))
                .param("closed", UnitId.values(closed))
                .update();
        record(day, decision, closed);
    }

    private List<UnitId> close(String day, PackFile renames) {
        return jdbc.sql("""
                update organization.unit_name n
                   set last_day = :day::date - 1
                  from organization.unit_code c
                 where c.code = any(:codes) and c.last_day is null and n.unit = c.unit and n.last_day is null
                   and (n.first_day is null or n.first_day < :day::date)
                   and not exists (select from organization.unit_event e where e.pack_key = :key)
                returning n.unit
                """)
                .param("day", day)
                .param("codes", renames.column(1))
                .param("key", key(day, renames))
                .query(UnitRows::id)
                .list();
    }

    private static String key(String day, PackFile renames) {
        return day + "/" + renames.rows().getFirst().text(6);
    }

    private void record(String day, String decision, List<UnitId> units) {
        jdbc.sql("""
                with event as (
                    insert into organization.unit_event (kind, day, decision, pack_key)
                    select 'RENAMED', :day::date, (select id from organization.decision where number = :decision), :key
                    returning id)
                insert into organization.unit_change (event, before, after)
                select event.id, unit, unit from event, unnest(:units::bigint[]) as t (unit)
                """)
                .param("day", day)
                .param("decision", decision)
                .param("key", day + "/" + decision)
                .param("units", UnitId.values(units))
                .update();
    }
}
