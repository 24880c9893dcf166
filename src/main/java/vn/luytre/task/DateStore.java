package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Due dates and extensions, with who set, asked and decided them. */
@Repository
class DateStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DateStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The due dates of the assignments, as they are now, are set. */
    void note(List<AssignmentId> assignments, Happening cause, @Nullable Actor by, String reason) {
        jdbc.sql("""
                insert into task.due_date (assignment, due, cause, reason, set_at, set_by, set_by_name)
                select id, due, :cause, :reason, :now, cast(:account as uuid), :name
                  from task.assignment where id = any (:assignments) order by id
                """)
                .param("assignments", numbers(assignments))
                .param("cause", cause.name())
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? History.PROGRAM : by.name())
                .update();
    }

    void ask(AssignmentId assignment, Deed.AskExtension asked, Actor by) {
        jdbc.sql("""
                insert into task.extension (assignment, until, reason, asked_at, asked_by, asked_by_name)
                values (:assignment, :until, :reason, :now, :account, :name)
                """)
                .param("assignment", assignment.value())
                .param("until", asked.until())
                .param("reason", asked.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** Ends what is asked for; where nothing is, nothing happens. */
    void decide(
            List<AssignmentId> assignments,
            Outcome outcome,
            @Nullable LocalDate until,
            String decision,
            @Nullable Actor by) {
        jdbc.sql("""
                update task.extension
                   set outcome = :outcome, granted_until = :until, decision = :decision, decided_at = :now,
                       decided_by = cast(:account as uuid), decided_by_name = :name
                 where assignment = any (:assignments) and outcome is null
                """)
                .param("assignments", numbers(assignments))
                .param("outcome", outcome.name())
                .param("until", until)
                .param("decision", decision)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? History.PROGRAM : by.name())
                .update();
    }

    private static Long[] numbers(List<AssignmentId> assignments) {
        return assignments.stream().map(AssignmentId::value).toArray(Long[]::new);
    }

    /** What became of a wish for more time. */
    enum Outcome {
        GRANTED,
        REFUSED,
        /** The result came or the order was taken back before anybody decided. */
        LAPSED
    }
}
