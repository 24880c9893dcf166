package vn.luytre.force;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;

/** Teams and guards whose units ended, in the database. */
@Repository
class TeamSuccessionStore {
    private final JdbcClient jdbc;

    TeamSuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('force.succession'))").query(row -> {});
    }

    /** That a team at work of a commune covers an area. */
    record Covering(TeamId team, UnitId unit, UnitId area) {}

    List<Covering> covering() {
        return jdbc.sql("""
                select t.id as team, t.unit, a.area from force.team t join force.team_area a on a.team = t.id
                 where t.ended_on is null order by t.id, a.area
                """)
                .query((row, _) -> new Covering(
                        new TeamId(row.getLong("team")),
                        new UnitId(row.getLong("unit")),
                        new UnitId(row.getLong("area"))))
                .list();
    }

    /** That one of those that stand for an area that ended is this one. */
    record AreaHeir(UnitId area, UnitId heir) {}

    void replaceAreas(List<AreaHeir> heirs) {
        jdbc.sql("""
                with gone as (
                    delete from force.team_area a using force.team t
                     where t.id = a.team and t.ended_on is null and a.area = any (:areas)
                    returning a.team, a.area)
                insert into force.team_area (team, area)
                select distinct gone.team, h.heir
                  from gone join unnest(:areas::bigint[], :heirs::bigint[]) as h (area, heir) on h.area = gone.area
                    on conflict do nothing
                """)
                .param("areas", values(heirs, AreaHeir::area))
                .param("heirs", values(heirs, AreaHeir::heir))
                .update();
    }

    /** A team is of another commune now. */
    record TeamMove(TeamId team, UnitId from, UnitId to) {}

    /** Grades that are decided stay with the commune that decided them. */
    void move(List<TeamMove> moves) {
        jdbc.sql("""
                with aim as (select * from unnest(:teams::bigint[], :units::bigint[]) as m (team, unit)),
                open as (
                    update force.grading g set unit = aim.unit, version = g.version + 1
                      from aim where g.team = aim.team and g.state <> 'DECIDED')
                update force.team t set unit = aim.unit, version = t.version + 1 from aim where t.id = aim.team
                """)
                .param("teams", moves.stream().map(move -> move.team().value()).toArray(Long[]::new))
                .param("units", values(moves, TeamMove::to))
                .update();
    }

    /** The bodies whose guards were counted, with the unit under which each stood. */
    Map<UnitId, UnitId> counted() {
        var counted = new HashMap<UnitId, UnitId>();
        jdbc.sql("select area, unit from force.guard_fact").query(row -> {
            counted.put(new UnitId(row.getLong("area")), new UnitId(row.getLong("unit")));
        });
        return counted;
    }

    void moveGuards(List<Unit> bodies) {
        jdbc.sql("""
                update force.guard_count g set unit = m.unit
                  from unnest(:bodies::bigint[], :units::bigint[]) as m (body, unit) where g.area = m.body
                """)
                .param("bodies", values(bodies, Unit::id))
                .param("units", values(bodies, Unit::parent))
                .update();
    }

    private static <T> @Nullable Long[] values(List<T> rows, Function<T, @Nullable UnitId> part) {
        var values = new @Nullable Long[rows.size()];
        for (int at = 0; at < values.length; at++) {
            var unit = part.apply(rows.get(at));
            values[at] = unit == null ? null : unit.value();
        }
        return values;
    }
}
