package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;

/** Changes of strength in the database. */
@Repository
class StrengthStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    StrengthStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(TeamId team, NewStrength change, Author by) {
        return jdbc.sql("""
                insert into force.strength_change (team, day, role, amount, reason, at, account, by_name)
                values (:team, :day, :role, :amount, :reason, :now, :account, :name)
                returning id
                """)
                .param("team", team.value())
                .param("day", change.day())
                .param("role", change.role().name())
                .param("amount", change.amount())
                .param("reason", change.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    /** All, the oldest first. */
    List<StrengthChange> of(TeamId team) {
        return jdbc.sql("select * from force.strength_change where team = :team order by day, id")
                .param("team", team.value())
                .query((row, _) -> new StrengthChange(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        TeamRole.valueOf(row.getString("role")),
                        row.getInt("amount"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getObject("withdrawn_at", OffsetDateTime.class),
                        row.getString("withdrawn_reason")))
                .list();
    }

    /** Says whether it still held. */
    boolean withdraw(TeamId team, long change, String reason, Author by) {
        return jdbc.sql("""
                update force.strength_change
                   set withdrawn_at = :now, withdrawn_account = :account, withdrawn_by_name = :name, withdrawn_reason = :reason
                 where id = :change and team = :team and withdrawn_at is null
                """)
                        .param("change", change)
                        .param("team", team.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
