package vn.luytre.activity.special;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.activity.ActivityId;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.DutyId;

/** Findings of inspections in the database. */
@Repository
class FindingStore {
    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ActivityId activity, UnitId inspected, String words, OffsetDateTime now) {
        return jdbc.sql("""
                insert into activity.finding (activity, inspected, words, at) values (:activity, :inspected, :words, :now)
                returning id
                """)
                .param("activity", activity.value())
                .param("inspected", inspected.value())
                .param("words", words)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    void follow(long finding, DutyId duty, LocalDate due) {
        jdbc.sql("update activity.finding set duty = :duty, due = :due where id = :finding")
                .param("duty", duty.value())
                .param("due", due)
                .param("finding", finding)
                .update();
    }

    /** Its words, where it was there. One that is followed up stays. */
    Optional<String> remove(ActivityId activity, long finding, OffsetDateTime now) {
        return jdbc.sql("""
                update activity.finding set removed_at = :now
                 where id = :finding and activity = :activity and duty is null and removed_at is null
                returning words
                """)
                .param("finding", finding)
                .param("activity", activity.value())
                .param("now", now)
                .query(String.class)
                .optional();
    }

    /** With what became of the duties that follow from them. */
    List<Finding> of(ActivityId activity) {
        return jdbc.sql("""
                select f.id, f.inspected, f.words, f.duty, coalesce(a.due, f.due) as due, a.id as assignment, a.state
                  from activity.finding f
                  left join task.assignment_fact a on a.duty = f.duty and a.unit = f.inspected
                 where f.activity = :activity and f.removed_at is null order by f.id
                """)
                .param("activity", activity.value())
                .query((row, _) -> new Finding(
                        row.getLong("id"),
                        new UnitId(row.getLong("inspected")),
                        row.getString("words"),
                        row.getObject("duty", Long.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("assignment", Long.class),
                        row.getString("state") == null ? null : AssignmentState.valueOf(row.getString("state"))))
                .list();
    }
}
