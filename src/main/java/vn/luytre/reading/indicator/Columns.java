package vn.luytre.reading.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * The columns of a table by their heads, which may take several printed lines. The unit stands in brackets: «Camera mới (mắt)».
 * A cell of a table set with blanks belongs to the column that begins nearest to it.
 */
final class Columns {
    private static final Phrases<String> WITHOUT_FIGURES = WordList.phrases(Columns.class, "no-figure-columns.txt");
    private static final Phrases<Boolean> OF_DUTIES =
            Phrases.set("nhiệm vụ", "nội dung", "nội dung công việc", "công việc", "nội dung nhiệm vụ", "sản phẩm", "kết quả", "hoạt động");
    private static final Phrases<Boolean> OF_UNITS = Phrases.set("đơn vị tính", "ĐVT", "đvt");
    private final Words words;
    private final List<Column> columns = new ArrayList<>();

    /** One column while its head is put together. */
    private static final class Column {
        private final int place;
        private final StringBuilder title = new StringBuilder();
        private @Nullable String unit;

        Column(int place) {
            this.place = place;
        }
    }

    private Columns(Words words) {
        this.words = words;
    }

    /** Reads the first {@code heads} rows of the table. */
    static Columns of(Words words, Block.Table table, int heads) {
        var columns = new Columns(words);
        for (var cell : table.rows().getFirst().cells()) columns.columns.add(new Column(cell.column()));
        for (int row = 0; row < heads; row++) {
            for (var cell : table.rows().get(row).cells()) columns.head(cell);
        }
        return columns;
    }

    private void head(Block.Cell cell) {
        var column = columns.get(at(cell));
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        int open = from;
        while (open < to && !words.isMark(open, '(')) open++;
        if (open > from) column.title.append(column.title.isEmpty() ? "" : " ").append(words.between(from, open));
        if (open + 2 < to && words.isMark(to - 1, ')')) column.unit = words.between(open + 1, to - 1);
    }

    /** The number of the column in which the cell stands. */
    int at(Block.Cell cell) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (distance(i, cell) < distance(nearest, cell)) nearest = i;
        }
        return nearest;
    }

    private int distance(int column, Block.Cell cell) {
        return Math.abs(columns.get(column).place - cell.column());
    }

    String title(int column) {
        return columns.get(column).title.toString();
    }

    @Nullable String unit(int column) {
        return columns.get(column).unit;
    }

    /** «STT», «Thời gian», «Ghi chú», «Tiền thưởng», and a first column without a head. */
    boolean holdsNoFigures(int column) {
        String title = title(column);
        return title.isEmpty() || begins(WITHOUT_FIGURES, title);
    }

    /** The column that gives the unit of each row, or -1. */
    int ofUnits() {
        for (int i = 0; i < columns.size(); i++) if (begins(OF_UNITS, title(i))) return i;
        return -1;
    }

    /** True for a table that hands out duties: its texts repeat the targets. */
    boolean areOfDuties() {
        for (int i = 0; i < columns.size(); i++) if (begins(OF_DUTIES, title(i))) return true;
        return false;
    }

    private static boolean begins(Phrases<?> phrases, String title) {
        return phrases.standAt(Words.of(title), 0);
    }
}
