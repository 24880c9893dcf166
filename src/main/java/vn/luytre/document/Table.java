package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its heads, which stand on each of its pages.
 *
 * @param keys how many of the first columns name the row; they come again where a table is too wide for its page
 * @param rows as many cells each as there are columns
 */
public record Table(List<Column> columns, int keys, List<List<Cell>> rows) implements Block {
    /**
     * A column.
     *
     * @param unit in brackets under the title; null where there is none
     * @param share of the width, against the other columns
     */
    public record Column(String title, @Nullable String unit, int share, Side side) {
        /** On which side its cells stand. */
        public enum Side {
            LEFT,
            CENTER,
            RIGHT
        }

        /** «Người tham dự (lượt)». */
        String heading() {
            return unit == null ? title : title + " (" + unit + ")";
        }

        public static Column text(String title, int share) {
            return new Column(title, null, share, Side.LEFT);
        }

        public static Column figure(String title, @Nullable String unit, int share) {
            return new Column(title, unit, share, Side.RIGHT);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (keys < 0 || keys > width) throw new IllegalArgumentException(keys + " keys of " + width + " columns");
        if (rows.stream().anyMatch(row -> row.size() != width))
            throw new IllegalArgumentException("a row is not " + width + " wide");
    }

    /** Tables of at most so many columns, which begin with the keys; one where it is narrow enough. */
    List<Table> parts(int most) {
        if (columns.size() <= most || most <= keys) return List.of(this);
        var parts = new ArrayList<Table>();
        for (int from = keys; from < columns.size(); from += most - keys) {
            int to = Math.min(columns.size(), from + most - keys);
            var kept = IntStream.concat(IntStream.range(0, keys), IntStream.range(from, to))
                    .boxed()
                    .toList();
            parts.add(new Table(
                    kept.stream().map(columns::get).toList(),
                    keys,
                    rows.stream()
                            .map(row -> kept.stream().map(row::get).toList())
                            .toList()));
        }
        return parts;
    }

    boolean holds(Cell cell) {
        return rows.stream().anyMatch(row -> row.contains(cell));
    }
}
