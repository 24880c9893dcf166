package vn.luytre.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/** Assignments out of rows of {@code task.assignment a} with {@code parent_due}. */
final class AssignmentRows {
    private AssignmentRows() {}

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new DutyId(row.getLong("duty")),
                parent(row),
                new UnitId(row.getLong("unit")),
                new UnitId(row.getLong("assigner")),
                new UnitId(row.getLong("answers_to")),
                Role.valueOf(row.getString("role")),
                standing(row),
                day(row, "parent_due"),
                row.getInt("version"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var by = row.getObject("reported_by", UUID.class);
        return new Standing(
                AssignmentState.valueOf(row.getString("state")),
                day(row, "due"),
                new Lateness(day(row, "late_since"), row.getInt("days_late"), day(row, "missed")),
                by == null ? null : new AccountId(by),
                day(row, "reported_on"),
                day(row, "extension_asked"));
    }

    private static @Nullable AssignmentId parent(ResultSet row) throws SQLException {
        long parent = row.getLong("parent");
        return row.wasNull() ? null : new AssignmentId(parent);
    }
}
