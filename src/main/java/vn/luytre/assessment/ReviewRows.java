package vn.luytre.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/** Reviews out of rows. */
final class ReviewRows {
    static final String COLUMNS = """
            r.id, r.season, r.object, r.title, r.type, r.unit, r.commune, r.district, r.province, r.state, r.reason,
            r.registered_on, r.late, r.submitted_on, r.submitted_account, r.verified_on, r.verified_account, r.decided_on,
            r.decision, r.appealed_on, r.appealed_account, r.outcome, r.points_self, r.points, r.class, r.unmet,
            r.extension_asked, r.extended_until, r.version""";

    private ReviewRows() {}

    static Review review(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Review(
                new ReviewId(row.getLong("id")),
                new SeasonId(row.getLong("season")),
                new UnitId(row.getLong("object")),
                row.getString("title"),
                ObjectType.valueOf(row.getString("type")),
                new UnitId(row.getLong("unit")),
                ReviewState.valueOf(row.getString("state")),
                row.getString("reason"),
                day(row, "registered_on"),
                row.getBoolean("late"),
                day(row, "submitted_on"),
                day(row, "verified_on"),
                day(row, "decided_on"),
                row.getObject("decision", Long.class),
                day(row, "appealed_on"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBigDecimal("points_self"),
                row.getBigDecimal("points"),
                row.getString("class"),
                List.of((String[]) row.getArray("unmet").getArray()),
                day(row, "extension_asked"),
                day(row, "extended_until"),
                row.getInt("version"));
    }

    static Case asCase(ResultSet row) throws SQLException {
        return new Case(
                new ReviewId(row.getLong("id")),
                new SeasonId(row.getLong("season")),
                ObjectType.valueOf(row.getString("type")),
                new UnitId(row.getLong("object")),
                ReviewState.valueOf(row.getString("state")),
                row.getInt("version"),
                account(row, "submitted_account"),
                account(row, "verified_account"),
                account(row, "appealed_account"),
                day(row, "decided_on"),
                day(row, "extension_asked"),
                unit(row, "commune"),
                unit(row, "district"),
                unit(row, "province"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new UnitId(id);
    }
}
