package vn.luytre.force;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitCondition;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Teams in the database. */
@Repository
class TeamStore {
    private static final String SELECT = """
            select t.*, f.head as heads, f.deputies, f.members - f.head - f.deputies as others,
                   array(select a.area from force.team_area a where a.team = t.id order by a.area) as covered
              from force.team t join force.team_fact f on f.id = t.id
            """;

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TeamId add(UnitId unit, TeamDetails details) {
        long id = described(jdbc.sql("""
                insert into force.team (unit, name, search, decision, decision_day, founded_on, head_name, head_phone, households,
                                        from_neighbourhood, from_police, from_defence)
                values (:unit, :name, :search, :decision, :decisionDay, :foundedOn, :headName, :headPhone, cast(:households as int),
                        :neighbourhood, :police, :defence)
                returning id
                """), details)
                .param("unit", unit.value())
                .query(Long.class)
                .single();
        cover(id, details.areas());
        return new TeamId(id);
    }

    private static StatementSpec described(StatementSpec statement, TeamDetails details) {
        return statement
                .param("name", details.name())
                .param("search", Folding.key(details.name() + " " + details.decision()))
                .param("decision", details.decision())
                .param("decisionDay", details.decisionDay())
                .param("foundedOn", details.foundedOn())
                .param("headName", details.headName())
                .param("headPhone", details.headPhone())
                .param("households", details.households())
                .param("neighbourhood", details.origins().neighbourhood())
                .param("police", details.origins().police())
                .param("defence", details.origins().defence());
    }

    private void cover(long team, Collection<UnitId> areas) {
        jdbc.sql("insert into force.team_area (team, area) select :team, unnest(:areas::bigint[])")
                .param("team", team)
                .param("areas", UnitId.values(areas))
                .update();
    }

    /** Says whether the version that was seen is still the one that stands. */
    boolean change(TeamId team, int seen, TeamDetails details) {
        int changed = described(jdbc.sql("""
                update force.team
                   set name = :name, search = :search, decision = :decision, decision_day = :decisionDay,
                       founded_on = :foundedOn, head_name = :headName, head_phone = :headPhone, households = cast(:households as int),
                       from_neighbourhood = :neighbourhood, from_police = :police, from_defence = :defence,
                       version = version + 1
                 where id = :team and version = :seen
                """), details)
                .param("team", team.value())
                .param("seen", seen)
                .update();
        if (changed == 0) return false;
        jdbc.sql("delete from force.team_area where team = :team")
                .param("team", team.value())
                .update();
        cover(team.value(), details.areas());
        return true;
    }

    /** Who led it is not kept after its end. */
    boolean end(TeamId team, int seen, Team.@Nullable Ending ending) {
        return jdbc.sql("""
                update force.team
                   set ended_on = cast(:day as date), end_decision = :decision, end_reason = :reason, version = version + 1,
                       head_name = case when cast(:day as date) is null then head_name else '' end,
                       head_phone = case when cast(:day as date) is null then head_phone else '' end
                 where id = :team and version = :seen
                """)
                        .param("team", team.value())
                        .param("seen", seen)
                        .param("day", ending == null ? null : ending.day())
                        .param("decision", ending == null ? null : ending.decision())
                        .param("reason", ending == null ? null : ending.reason())
                        .update()
                == 1;
    }

    /** Nobody else changes the team until this transaction is through. */
    void lock(TeamId team) {
        jdbc.sql("select 1 from force.team where id = :team for update")
                .param("team", team.value())
                .query(Integer.class)
                .optional();
    }

    Optional<Team> find(TeamId team) {
        return jdbc.sql(SELECT + " where t.id = :team")
                .param("team", team.value())
                .query((row, _) -> team(row))
                .optional();
    }

    /** Those of a commune that were at work on some day between two, by name. */
    List<Team> between(UnitId unit, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                 where t.unit = :unit and t.founded_on <= :last and (t.ended_on is null or t.ended_on >= :first)
                 order by t.name, t.id
                """)
                .param("unit", unit.value())
                .param("first", first)
                .param("last", last)
                .query((row, _) -> team(row))
                .list();
    }

    /** Of those areas that are covered by a team at work its name. */
    Map<UnitId, String> covered(Collection<UnitId> areas, @Nullable TeamId but) {
        var found = new HashMap<UnitId, String>();
        jdbc.sql("""
                select a.area, t.name from force.team_area a join force.team t on t.id = a.team
                 where t.ended_on is null and t.id <> :but and
                """ + UnitCondition.among("a.area", "areas", areas))
                .param("areas", UnitId.values(areas))
                .param("but", but == null ? 0L : but.value())
                .query(row -> {
                    found.put(new UnitId(row.getLong("area")), row.getString("name"));
                });
        return found;
    }

    /** All areas that are covered by a team at work. */
    Set<UnitId> covered() {
        return jdbc.sql("""
                select distinct a.area from force.team_area a join force.team t on t.id = a.team where t.ended_on is null
                """).query((row, _) -> new UnitId(row.getLong("area"))).set();
    }

    private static Team team(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        var covered = Arrays.stream((Long[]) row.getArray("covered").getArray())
                .map(UnitId::new)
                .toList();
        return new Team(
                new TeamId(row.getLong("id")),
                new UnitId(row.getLong("unit")),
                details(row, covered),
                new Strength(row.getInt("heads"), row.getInt("deputies"), row.getInt("others")),
                ended == null
                        ? null
                        : new Team.Ending(ended, row.getString("end_decision"), row.getString("end_reason")),
                row.getInt("version"));
    }

    private static TeamDetails details(ResultSet row, List<UnitId> covered) throws SQLException {
        return new TeamDetails(
                row.getString("name"),
                covered,
                row.getString("decision"),
                row.getObject("decision_day", LocalDate.class),
                row.getObject("founded_on", LocalDate.class),
                row.getString("head_name"),
                row.getString("head_phone"),
                row.getObject("households", Integer.class),
                new Origins(row.getInt("from_neighbourhood"), row.getInt("from_police"), row.getInt("from_defence")));
    }
}
