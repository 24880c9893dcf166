package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.luytre.reporting.web.pivot.PivotTable.Row;

/** The order of the rows of a table by the numbers of one column, with their places: equal numbers have equal places. */
final class Ranking {
    private Ranking() {}

    /** The total stays on top; what has no number comes last and has no place. */
    static void sort(List<Row> rows, int column, boolean largestFirst) {
        Comparator<BigDecimal> order = largestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        var ordered = rows.stream()
                .sorted(Comparator.comparing((Row row) -> !row.isTotal())
                        .thenComparing(row -> number(row, column).isEmpty())
                        .thenComparing(row -> number(row, column).orElse(BigDecimal.ZERO), order))
                .toList();
        rows.clear();
        BigDecimal last = null;
        int place = 0;
        int rank = 0;
        for (var row : ordered) {
            var number = number(row, column);
            if (row.isTotal() || number.isEmpty()) {
                rows.add(row);
                continue;
            }
            place++;
            if (last == null || last.compareTo(number.get()) != 0) rank = place;
            last = number.get();
            rows.add(new Row(row.at(), row.cells(), rank, false));
        }
    }

    private static Optional<BigDecimal> number(Row row, int column) {
        return row.cells().get(column).number();
    }
}
