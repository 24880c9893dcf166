package vn.luytre.task.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.luytre.organization.UnitId;

/** What is owed out of rows. */
final class OwedRows {
    private OwedRows() {}

    static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                row.getObject("due", LocalDate.class),
                row.getString("label"),
                row.getString("sentence"));
    }
}
