package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Writes many teams at once, one statement for each table. */
@Repository
class TeamsInBulk {
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamsInBulk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(List<NewTeam> teams, Author by) {
        var ids = jdbc.sql("select nextval(pg_get_serial_sequence('force.team', 'id')) from generate_series(1, :count)")
                .param("count", teams.size())
                .query(Long.class)
                .list();
        describe(ids, teams);
        cover(ids, teams);
        staff(ids, teams, by);
    }

    private void describe(List<Long> ids, List<NewTeam> teams) {
        jdbc.sql("""
                insert into force.team (id, unit, name, search, decision, decision_day, founded_on, head_name, head_phone, households)
                overriding system value
                select * from unnest(:ids::bigint[], :units::bigint[], :names::text[], :keys::text[], :decisions::text[],
                                     :days::date[], :founded::date[], :heads::text[], :phones::text[], :households::int[])
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("units", teams.stream().map(one -> one.unit().value()).toArray(Long[]::new))
                .param("names", texts(teams, TeamDetails::name))
                .param("keys", texts(teams, one -> Folding.key(one.name() + " " + one.decision())))
                .param("decisions", texts(teams, TeamDetails::decision))
                .param("days", texts(teams, one -> one.decisionDay().toString()))
                .param("founded", texts(teams, one -> one.foundedOn().toString()))
                .param("heads", texts(teams, TeamDetails::headName))
                .param("phones", texts(teams, TeamDetails::headPhone))
                .param(
                        "households",
                        texts(
                                teams,
                                one -> one.households() == null
                                        ? null
                                        : one.households().toString()))
                .update();
    }

    private interface Part {
        @Nullable
        String of(TeamDetails details);
    }

    private static @Nullable String[] texts(List<NewTeam> teams, Part part) {
        var texts = new @Nullable String[teams.size()];
        for (int i = 0; i < texts.length; i++) texts[i] = part.of(teams.get(i).details());
        return texts;
    }

    private void cover(List<Long> ids, List<NewTeam> teams) {
        var covering = new ArrayList<Long>();
        var areas = new ArrayList<Long>();
        for (int i = 0; i < teams.size(); i++) {
            for (var area : teams.get(i).details().areas()) {
                covering.add(ids.get(i));
                areas.add(area.value());
            }
        }
        jdbc.sql("insert into force.team_area (team, area) select * from unnest(:teams::bigint[], :areas::bigint[])")
                .param("teams", covering.toArray(Long[]::new))
                .param("areas", areas.toArray(Long[]::new))
                .update();
    }

    private void staff(List<Long> ids, List<NewTeam> teams, Author by) {
        var changed = new ArrayList<Long>();
        var days = new ArrayList<LocalDate>();
        var roles = new ArrayList<String>();
        var amounts = new ArrayList<Integer>();
        var reasons = new ArrayList<String>();
        for (int i = 0; i < teams.size(); i++) {
            for (var role : TeamRole.values()) {
                int amount = teams.get(i).strength().of(role);
                if (amount == 0) continue;
                changed.add(ids.get(i));
                days.add(teams.get(i).details().foundedOn());
                roles.add(role.name());
                amounts.add(amount);
                reasons.add(teams.get(i).details().decision());
            }
        }
        jdbc.sql("""
                insert into force.strength_change (team, day, role, amount, reason, at, account, by_name)
                select *, :now, :account, :name
                  from unnest(:teams::bigint[], :days::date[], :roles::text[], :amounts::int[], :reasons::text[])
                """)
                .param("teams", changed.toArray(Long[]::new))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("roles", roles.toArray(String[]::new))
                .param("amounts", amounts.toArray(Integer[]::new))
                .param("reasons", reasons.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** The names of the teams at work in communes, without marks. */
    Set<Teams.Named> names(Collection<UnitId> units) {
        return jdbc
                .sql("select unit, name from force.team where unit = any (:units) and ended_on is null")
                .param("units", UnitId.values(units))
                .query((row, _) -> new Teams.Named(new UnitId(row.getLong("unit")), Folding.key(row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
