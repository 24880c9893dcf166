package vn.luytre.task;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** What waits for an heir, and how it comes to one. */
@Repository
class WaitingStore {
    private static final String WAITING = """
            select a.id as assignment, a.unit, a.answers_to, a.assigned_on, a.due, d.directive, d.label, d.sentence
              from task.entry e
              join task.assignment a on a.id = e.assignment
              join task.duty d on d.id = a.duty
             where e.happening = 'HEIR_UNCLEAR' and a.state not in ('DONE', 'CANCELLED') and a.answers_to = any (:asked)
               and not exists (select from task.entry later
                                where later.assignment = a.id and later.id > e.id and later.happening = 'HEIR_CHOSEN')
            """;

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For which these units are asked: unit by unit, then by date. */
    List<Waiting> of(Collection<UnitId> asked) {
        return jdbc.sql(WAITING + " order by a.answers_to, a.unit, a.due, a.id")
                .param("asked", UnitId.values(asked))
                .query(Waiting.class)
                .list();
    }

    /** Those of them that still wait for this unit to choose; nobody else changes them until the transaction ends. */
    List<Waiting> locked(UnitId asked, List<AssignmentId> chosen) {
        return jdbc.sql(WAITING + " and a.id = any (:chosen) order by a.id for update of a")
                .param("asked", UnitId.values(List.of(asked)))
                .param("chosen", numbers(chosen))
                .query(Waiting.class)
                .list();
    }

    /** The heir owes them. */
    void give(List<AssignmentId> chosen, UnitId heir) {
        jdbc.sql("update task.assignment set unit = :heir, version = version + 1 where id = any (:chosen)")
                .param("heir", heir.value())
                .param("chosen", numbers(chosen))
                .update();
    }

    /** What was handed down of them answers to the heir. */
    List<AssignmentId> giveParts(List<AssignmentId> chosen, UnitId from, UnitId heir) {
        return jdbc.sql("""
                update task.assignment
                   set answers_to = :heir, assigner = case when assigner = :from then :heir else assigner end,
                       version = version + 1
                 where parent = any (:chosen) and answers_to = :from and state not in ('DONE', 'CANCELLED')
                returning id as value
                """)
                .param("heir", heir.value())
                .param("from", from.value())
                .param("chosen", numbers(chosen))
                .query(AssignmentId.class)
                .list();
    }

    private static Long[] numbers(List<AssignmentId> ids) {
        return ids.stream().map(AssignmentId::value).toArray(Long[]::new);
    }
}
