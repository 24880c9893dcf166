package vn.luytre.task.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;
import vn.luytre.task.TaskEvent;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** What units are to know, in the app. Notices come in the transaction of what they tell. */
@Service
public class Inbox {
    private static final int COUNTED = 10_000;

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
            case TaskEvent.AssignmentMoved moved -> {
                tell(event, moved.unit(), NoticeKind.MOVED);
                tell(event, moved.answersTo(), NoticeKind.MOVED);
            }
            case TaskEvent.DutyFollowed followed -> tell(event, followed.unit(), NoticeKind.MONITORING);
            case TaskEvent.HeirUnclear unclear -> tell(event, unclear.asked(), NoticeKind.HEIR_UNCLEAR);
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
        return page(Set.of(unit), account, false, Paging.first()).list();
    }

    /** A page of what some units are to know, the newest first; only what the account has not seen where that is asked for. */
    @Transactional(readOnly = true)
    public Rows<Notice> page(Set<UnitId> units, AccountId account, boolean fresh, Paging paging) {
        var total = new ArrayList<Long>();
        var found = jdbc.sql("""
                with mine as (
                    select u.unit, coalesce(r.up_to, 0) as seen
                      from unnest(:units) as u (unit)
                      left join task.notice_read r on r.unit = u.unit and r.account = :account
                ), found as not materialized (
                    select n.id, n.unit, n.assignment, n.kind, n.day, n.id > mine.seen as fresh
                      from mine
                      join task.notice n on n.unit = mine.unit and (not :fresh or n.id > mine.seen)
                )
                select n.*, a.unit as owner, a.duty, d.label, d.sentence, (select count(*) from (select from found limit :counted) c) as total
                  from (select * from found order by id desc offset :offset limit :size) n
                  join task.assignment a on a.id = n.assignment
                  join task.duty d on d.id = a.duty
                 order by n.id desc
                """)
                .param("units", UnitId.values(units))
                .param("account", account.value())
                .param("fresh", fresh)
                .param("counted", COUNTED)
                .param("offset", paging.offset())
                .param("size", Paging.SIZE)
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return notice(row);
                })
                .list();
        return new Rows<>(found, total.isEmpty() ? 0 : total.getFirst(), paging);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getLong("unit"),
                row.getLong("owner"),
                row.getLong("assignment"),
                row.getLong("duty"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("label"),
                row.getString("sentence"),
                row.getBoolean("fresh"));
    }

    /** How many notices of some units the account has not seen, up to a number; a look into one index. */
    @Transactional(readOnly = true)
    public int fresh(Set<UnitId> units, AccountId account, int most) {
        return jdbc.sql("""
                select count(*) from (
                    select
                      from unnest(:units) as u (unit)
                      left join task.notice_read r on r.unit = u.unit and r.account = :account
                      join task.notice n on n.unit = u.unit and n.id > coalesce(r.up_to, 0)
                     limit :most) counted
                """)
                .param("units", UnitId.values(units))
                .param("account", account.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The account has seen everything up to a notice. */
    @Transactional
    public void seen(Set<UnitId> units, AccountId account, long upTo) {
        jdbc.sql("""
                insert into task.notice_read (account, unit, up_to) select :account, unit, :upTo from unnest(:units) as u (unit)
                on conflict (account, unit) do update set up_to = greatest(task.notice_read.up_to, excluded.up_to)
                """)
                .param("account", account.value())
                .param("units", UnitId.values(units))
                .param("upTo", upTo)
                .update();
    }
}
