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

    /** From the sums and, in the next column, the counts; there is nothing at positions that were not asked for. */
    static Tally tally(ResultSet row, int column, Slice slice) throws SQLException {
        var tally = Tally.none(slice.last());
        slice.read(row.getBytes(column), tally::setSum);
        slice.read(row.getBytes(column + 1), tally::setCount);
        return tally;
    }

    static Numbers numbers(ResultSet row) throws SQLException {
        return Numbers.kept(
                longs(row, "numbers"), (Integer[]) row.getArray("exempt").getArray());
    }

    /** From the numbers and, in the next column, the exempt positions, which are null where there are none. */
    static Numbers numbers(ResultSet row, int column, Slice slice) throws SQLException {
        var change = new Numbers.Change(slice.last());
        slice.read(row.getBytes(column), change::number);
        var exempt = row.getArray(column + 1);
        if (exempt != null) exempt(change, (Integer[]) exempt.getArray(), slice.last());
        return change.on(Numbers.EMPTY);
    }

    private static void exempt(Numbers.Change change, Integer[] exempt, int last) {
        for (int position : exempt) if (position <= last) change.exempt(position);
    }

    private static @Nullable Long[] longs(ResultSet row, String column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }
}
