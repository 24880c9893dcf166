package vn.luytre.reporting.total;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Between two array columns and a {@link Tally}. */
final class Rows {
    private Rows() {}

    static Tally tally(ResultSet row) throws SQLException {
        return Tally.kept(longs(row, "sums"), longs(row, "counts"));
    }

    /** From some positions alone; there is nothing at the others. */
    static Tally spread(ResultSet row, int[] positions) throws SQLException {
        return Tally.kept(spread(positions, longs(row, "sums")), spread(positions, longs(row, "counts")));
    }

    private static Long[] spread(int[] positions, Long[] picked) {
        var all = new Long[positions[positions.length - 1]];
        Arrays.fill(all, 0L);
        // No number where the form has got more lines since.
        for (int at = 0; at < positions.length; at++) if (picked[at] != null) all[positions[at] - 1] = picked[at];
        return all;
    }

    private static Long[] longs(ResultSet row, String column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }
}
