package vn.luytre.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.luytre.organization.UnitId;

/** Duties out of rows of {@code task.duty}. */
final class DutyRows {
    private DutyRows() {}

    static Duty duty(ResultSet row) throws SQLException {
        var series = row.getObject("series", Long.class);
        return new Duty(
                new DutyId(row.getLong("id")),
                new UnitId(row.getLong("issuer")),
                row.getObject("directive", UUID.class),
                row.getObject("directive_duty", Long.class),
                row.getString("label"),
                row.getString("sentence"),
                row.getObject("span_start", Integer.class),
                row.getObject("span_end", Integer.class),
                AssignmentRows.day(row, "due"),
                series == null ? null : new SeriesId(series));
    }
}
