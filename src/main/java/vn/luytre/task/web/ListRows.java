package vn.luytre.task.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Role;

/** Lines of lists out of rows. */
final class ListRows {
    /** What {@link #row} reads. */
    static final String COLUMNS = """
            a.id as assignment, a.unit, a.answers_to as counterpart, a.role, a.state, a.due, a.original_due,
            case when a.state = 'DONE' then a.reported_on end as finished_on, a.late_since, a.days_late, a.percent,
            d.directive, d.label, d.sentence""";

    /** All of them, to be narrowed and sorted. */
    static final String SELECT = "select " + COLUMNS + """

              from task.assignment a
              join task.duty d on d.id = a.duty
            """;

    private ListRows() {}

    static AssignmentRow row(ResultSet row) throws SQLException {
        return new AssignmentRow(
                row.getLong("assignment"),
                row.getLong("unit"),
                row.getLong("counterpart"),
                Role.valueOf(row.getString("role")),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getObject("original_due", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                row.getObject("late_since", LocalDate.class),
                row.getInt("days_late"),
                row.getInt("percent"),
                row.getObject("directive", UUID.class),
                row.getString("label"),
                row.getString("sentence"));
    }
}
