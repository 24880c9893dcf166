package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.task.DutyId;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** What some units follow without owing it, and how those stand that do. */
@Repository
public class MonitoredScreen {
    private final JdbcClient jdbc;

    MonitoredScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is late for somebody comes first, then by date. */
    Rows<Line> page(Collection<UnitId> units, LocalDate today, Paging paging) {
        var total = new ArrayList<Long>();
        var lines = jdbc.sql("""
                select d.id as duty, d.label, d.sentence, d.due, count(a.id) as units,
                       count(*) filter (where a.state = 'DONE') as done,
                       count(*) filter (where a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due < :today)
                           as late,
                       count(*) over () as total
                  from task.duty d
                  left join task.assignment a on a.duty = d.id and a.parent is null and a.state <> 'CANCELLED'
                 where d.id in (select duty from task.monitor where unit = any (:units))
                 group by d.id
                 order by late desc, d.due, d.id
                offset :offset limit :size
                """)
                .param("today", today)
                .param("units", UnitId.values(units))
                .param("offset", paging.offset())
                .param("size", Paging.SIZE)
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return new Line(
                            row.getLong("duty"),
                            row.getString("label"),
                            row.getString("sentence"),
                            row.getObject("due", LocalDate.class),
                            row.getLong("units"),
                            row.getLong("done"),
                            row.getLong("late"));
                })
                .list();
        return new Rows<>(lines, total.isEmpty() ? 0 : total.getFirst(), paging);
    }

    /** Who owes a duty that one of the units follows; none where none of them does. */
    List<AssignmentRow> of(DutyId duty, Collection<UnitId> units) {
        return jdbc.sql(ListRows.SELECT + """
                 where a.duty = :duty and a.parent is null and a.state <> 'CANCELLED'
                   and exists (select from task.monitor m where m.duty = a.duty and m.unit = any (:units))
                 order by a.state = 'DONE', a.due, a.id
                """)
                .param("duty", duty.value())
                .param("units", UnitId.values(units))
                .query((row, _) -> ListRows.row(row))
                .list();
    }

    /** A duty that is followed: how many owe it, have done it, and are late. */
    public record Line(
            long duty,
            @Nullable String label,
            String sentence,
            @Nullable LocalDate due,
            long units,
            long done,
            long late) {}
}
