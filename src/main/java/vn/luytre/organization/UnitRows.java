package vn.luytre.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Between the columns of {@code organization.units_on} and {@link Unit}. */
final class UnitRows {
    private UnitRows() {}

    static Unit unit(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("id")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("code"),
                idOrNull(row, "parent"),
                dayOrNull(row, "first_day"),
                dayOrNull(row, "last_day"),
                row.getBoolean("last_day_sure"));
    }

    static UnitId id(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        return new UnitId(row.getLong(1));
    }

    static @Nullable UnitId idOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : new UnitId(value);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Kinds by their names, for {@code = any(:kinds)}. */
    static String[] names(Collection<UnitKind> kinds) {
        return kinds.stream().map(UnitKind::name).toArray(String[]::new);
    }
}
