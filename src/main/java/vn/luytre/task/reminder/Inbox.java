package vn.luytre.task.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;
import vn.luytre.task.TaskEvent;

/** What units are to know, in the app. Notices come in the transaction of what they tell. */
@Service
public class Inbox {
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(TaskEvent event) {
        switch (event) {
            case TaskEvent.DutyAssigned assigned -> tell(event, assigned.unit(), NoticeKind.ASSIGNED);
            case TaskEvent.ResultReported reported -> tell(event, reported.answersTo(), NoticeKind.RESULT_TO_DECIDE);
            case TaskEvent.ExtensionAsked asked -> tell(event, asked.answersTo(), NoticeKind.EXTENSION_TO_DECIDE);
            case TaskEvent.ResultAccepted accepted -> tell(event, accepted.unit(), NoticeKind.RESULT_ACCEPTED);
            case TaskEvent.ResultReturned returned -> tell(event, returned.unit(), NoticeKind.RESULT_RETURNED);
            case TaskEvent.ExtensionDecided decided -> tell(event, decided.unit(), NoticeKind.EXTENSION_DECIDED);
            case TaskEvent.AssignmentCancelled cancelled -> tell(event, cancelled.unit(), NoticeKind.CANCELLED);
            // The unit did these itself; of lateness it is told by the reminders.
            case TaskEvent.AssignmentAccepted _, TaskEvent.ProgressReported _, TaskEvent.AssignmentOverdue _ -> {}
        }
    }

    private void tell(TaskEvent event, UnitId unit, NoticeKind kind) {
        jdbc.sql("""
                insert into task.notice (unit, assignment, kind, day, at) values (:unit, :assignment, :kind, :day, :now)
                on conflict (assignment, unit, kind, day) do nothing
                """)
                .param("unit", unit.value())
                .param("assignment", event.assignment().value())
                .param("kind", kind.name())
                .param("day", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The newest notices of a unit, with what the account has not seen yet. */
    @Transactional(readOnly = true)
    public List<Notice> of(UnitId unit, AccountId account) {
        return jdbc.sql("""
                select n.id, n.assignment, n.kind, n.day, d.label, d.sentence, n.id > coalesce(r.up_to, 0) as fresh
                  from (select * from task.notice where unit = :unit order by id desc limit :shown) n
                  join task.assignment a on a.id = n.assignment
                  join task.duty d on d.id = a.duty
                  left join task.notice_read r on r.unit = n.unit and r.account = :account
                 order by n.id desc
                """)
                .param("unit", unit.value())
                .param("account", account.value())
                .param("shown", SHOWN)
                .query(Notice.class)
                .list();
    }

    /** The account has seen everything up to a notice. */
    @Transactional
    public void seen(UnitId unit, AccountId account, long upTo) {
        jdbc.sql("""
                insert into task.notice_read (account, unit, up_to) values (:account, :unit, :upTo)
                on conflict (account, unit) do update set up_to = greatest(task.notice_read.up_to, excluded.up_to)
                """)
                .param("account", account.value())
                .param("unit", unit.value())
                .param("upTo", upTo)
                .update();
    }
}
