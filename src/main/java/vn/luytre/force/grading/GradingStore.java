package vn.luytre.force.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.force.TeamId;
import vn.luytre.force.grading.TeamGrading.State;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Gradings in the database. */
@Repository
class GradingStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    GradingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One commune and year at a time. */
    void lock(UnitId unit, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('force.grading'), hashtext(:what))")
                .param("what", unit + " " + year)
                .query(row -> {});
    }

    /** Those of a commune in a year. */
    List<TeamGrading> of(UnitId unit, int year) {
        return jdbc.sql("select * from force.grading where unit = :unit and year = :year order by team")
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> grading(row))
                .list();
    }

    /** Those of a team, the last year first. */
    List<TeamGrading> of(TeamId team) {
        return jdbc.sql("select * from force.grading where team = :team order by year desc")
                .param("team", team.value())
                .query((row, _) -> grading(row))
                .list();
    }

    void propose(UnitId unit, int year, List<Proposal> proposals, Author by) {
        jdbc.sql("""
                insert into force.grading (team, year, unit, state, grade, work, head_compared, complaint, proposed_account,
                                           proposed_by_name, proposed_at)
                select team, :year, :unit, 'PROPOSED', grade, work, grade is not null, complaint, :account, :name, :now
                  from unnest(:teams::bigint[], :grades::text[], :works::numeric[], :complaints::text[])
                    as p (team, grade, work, complaint)
                on conflict (team, year) do update
                   set state = 'PROPOSED', grade = excluded.grade, work = excluded.work, unit = excluded.unit,
                       head_compared = excluded.head_compared, complaint = excluded.complaint, note = null,
                       proposed_account = excluded.proposed_account, proposed_by_name = excluded.proposed_by_name,
                       proposed_at = excluded.proposed_at, version = force.grading.version + 1
                """)
                .param("year", year)
                .param("unit", unit.value())
                .param("account", by.account().value())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .param(
                        "teams",
                        proposals.stream().map(one -> one.team().value()).toArray(Long[]::new))
                .param(
                        "grades",
                        texts(
                                proposals,
                                one -> one.grade() == null ? null : one.grade().name()))
                .param("works", texts(proposals, one -> Objects.toString(one.work(), null)))
                .param("complaints", texts(proposals, one -> one.complaint().isBlank() ? null : one.complaint()))
                .update();
    }

    private interface Part {
        @Nullable
        String of(Proposal proposal);
    }

    private static @Nullable String[] texts(List<Proposal> proposals, Part part) {
        var texts = new @Nullable String[proposals.size()];
        for (int i = 0; i < texts.length; i++) texts[i] = part.of(proposals.get(i));
        return texts;
    }

    void decide(int year, Collection<TeamId> teams, String decision, LocalDate day, Author by) {
        jdbc.sql("""
                update force.grading
                   set state = 'DECIDED', decision = :decision, decided_on = :day, decided_account = :account,
                       decided_by_name = :name, version = version + 1
                 where team = any (:teams) and year = :year
                """)
                .param("teams", values(teams))
                .param("year", year)
                .param("decision", decision)
                .param("day", day)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** They go back to who proposes; what was decided is not decided any more. */
    void giveBack(int year, Collection<TeamId> teams, String reason) {
        jdbc.sql("""
                update force.grading
                   set state = 'RETURNED', note = :reason, decision = null, decided_on = null, decided_account = null,
                       decided_by_name = null, version = version + 1
                 where team = any (:teams) and year = :year
                """)
                .param("teams", values(teams))
                .param("year", year)
                .param("reason", reason)
                .update();
    }

    /** What happened to them is kept. */
    void step(int year, Collection<TeamId> teams, String step, String note, Author by) {
        jdbc.sql("""
                insert into force.grading_step (team, year, step, grade, note, at, account, by_name)
                select team, year, :step, grade, :note, :now, :account, :name
                  from force.grading where team = any (:teams) and year = :year
                """)
                .param("teams", values(teams))
                .param("year", year)
                .param("step", step)
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    private static Long[] values(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(Long[]::new);
    }

    private static TeamGrading grading(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        return new TeamGrading(
                new TeamId(row.getLong("team")),
                row.getInt("year"),
                State.valueOf(row.getString("state")),
                grade == null ? null : TeamGrade.valueOf(grade),
                row.getBigDecimal("work"),
                Objects.requireNonNullElse(row.getString("complaint"), ""),
                new AccountId(row.getObject("proposed_account", UUID.class)),
                row.getString("proposed_by_name"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by_name"),
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getInt("version"));
    }
}
