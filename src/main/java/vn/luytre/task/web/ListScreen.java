package vn.luytre.task.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lists of assignments: what a unit owes, or what answers to it, narrowed, sorted, page by page. */
@Repository
public class ListScreen {
    /** More than so many are not counted. */
    public static final int COUNTED = 10_000;

    /** What a list can be sorted by. */
    static final Map<String, String> COLUMNS = Map.of(
            "due", "a.due",
            "state", "a.state",
            "late", "a.days_late",
            "assigned", "a.assigned_on",
            "finished", "a.reported_on");

    private final JdbcClient jdbc;

    ListScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page, with how many there are up to {@link #COUNTED}. */
    public Rows<AssignmentRow> page(AssignmentFilter filter, Paging paging) {
        var total = new ArrayList<Long>();
        var rows = jdbc.sql(sql(filter, paging))
                .params(filter.values())
                .param("offset", paging.offset())
                .param("size", Paging.SIZE)
                .param("counted", COUNTED)
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return ListRows.row(row);
                })
                .list();
        return new Rows<>(rows, total.isEmpty() ? 0 : total.getFirst(), paging);
    }

    static String sql(AssignmentFilter filter, Paging paging) {
        return """
                select %4$s,
                       (select count(*) from (select 1 from task.assignment a %3$s where %1$s limit :counted) counted) as total
                  from task.assignment a
                  join task.duty d on d.id = a.duty
                 where %1$s
                 order by %2$s
                offset :offset limit :size
                """.formatted(
                        filter.conditions(),
                        paging.orderBy(COLUMNS, "a.due, a.id"),
                        filter.asksForDuty() ? "join task.duty d on d.id = a.duty" : "",
                        ListRows.COLUMNS);
    }

    /** Some rows of it, for a table that is taken along. */
    List<AssignmentRow> block(AssignmentFilter filter, Paging order, int offset, int size) {
        return jdbc.sql(sql(filter, order))
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .param("counted", 1)
                .query((row, _) -> ListRows.row(row))
                .list();
    }
}
