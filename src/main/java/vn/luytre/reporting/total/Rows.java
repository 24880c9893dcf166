package vn.luytre.reporting.total;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Between rows of the database and what they say. */
final class Rows {
    private Rows() {}

    static Tally tally(ResultSet row) throws SQLException {
        return Tally.kept(longs(row, "sums"), longs(row, "counts"));
    }

    /** From columns of sums and as many of counts, of some positions; there is nothing at the others. */
    static Tally tally(ResultSet row, int first, int[] positions) throws SQLException {
        var tally = Tally.none(positions[positions.length - 1]);
        for (int at = 0; at < positions.length; at++) {
            tally.set(positions[at], row.getLong(first + at), row.getLong(first + positions.length + at));
        }
        return tally;
    }

    static Numbers numbers(ResultSet row) throws SQLException {
        return Numbers.kept(
                longs(row, "numbers"), (Integer[]) row.getArray("exempt").getArray());
    }

    /** From one column of exempt positions, which is null where there are none, and columns of numbers. */
    static Numbers numbers(ResultSet row, int first, int[] positions) throws SQLException {
        var change = new Numbers.Change(positions[positions.length - 1]);
        for (int at = 0; at < positions.length; at++) {
            long number = row.getLong(first + 1 + at);
            if (!row.wasNull()) change.number(positions[at], number);
        }
        var exempt = row.getArray(first);
        if (exempt != null) exempt(change, (Integer[]) exempt.getArray(), positions[positions.length - 1]);
        return change.on(Numbers.EMPTY);
    }

    private static void exempt(Numbers.Change change, Integer[] exempt, int last) {
        for (int position : exempt) if (position <= last) change.exempt(position);
    }

    private static @Nullable Long[] longs(ResultSet row, String column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }
}
