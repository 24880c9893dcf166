package vn.luytre.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * The columns of a table by their heads, which may take several printed lines. The unit stands in brackets: «Camera mới (mắt)».
 * A cell of a table set with blanks belongs to the column that begins nearest to it.
 */
public final class Columns {
    private final Words words;
    private final List<Column> columns = new ArrayList<>();

    /** One column while its head is put together. */
    private static final class Column {
        private final int place;
        private final StringBuilder title = new StringBuilder();
        private @Nullable String unit;
        private @Nullable Words said;

        Column(int place) {
            this.place = place;
        }
    }

    private Columns(Words words) {
        this.words = words;
    }

    /** Reads the first {@code heads} rows of the table. */
    public static Columns of(Words words, Block.Table table, int heads) {
        var columns = new Columns(words);
        for (var cell : table.rows().getFirst().cells()) columns.columns.add(new Column(cell.column()));
        for (int row = 0; row < heads; row++) {
            for (var cell : table.rows().get(row).cells()) columns.head(cell);
        }
        for (var column : columns.columns) column.said = Words.of(column.title.toString());
        return columns;
    }

    private void head(Block.Cell cell) {
        var column = columns.get(at(cell));
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        int open = from;
        while (open < to && !words.isMark(open, '(')) open++;
        if (open > from) column.title.append(column.title.isEmpty() ? "" : " ").append(words.between(from, open));
        boolean unit = open + 2 < to && words.isMark(to - 1, ')') && !words.isNumber(open + 1);
        if (unit) column.unit = words.between(open + 1, to - 1);
    }

    /** The number of the column in which the cell stands. */
    public int at(Block.Cell cell) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (distance(i, cell) < distance(nearest, cell)) nearest = i;
        }
        return nearest;
    }

    private int distance(int column, Block.Cell cell) {
        return Math.abs(columns.get(column).place - cell.column());
    }

    /** The head of the column without its unit. */
    public String title(int column) {
        return columns.get(column).title.toString();
    }

    public @Nullable String unit(int column) {
        return columns.get(column).unit;
    }

    /** How many columns there are. */
    public int size() {
        return columns.size();
    }

    /** The first column whose head begins with one of the phrases, or -1. */
    public int beginningWith(Phrases<?> heads) {
        for (int i = 0; i < columns.size(); i++) if (beginsWith(i, heads)) return i;
        return -1;
    }

    /** True where the head of the column begins with one of the phrases. */
    public boolean beginsWith(int column, Phrases<?> heads) {
        var said = columns.get(column).said;
        return said != null && heads.standAt(said, 0);
    }

    /** True where the head of the column begins with a phrase of that meaning. */
    public boolean beginsWith(int column, Phrases<String> heads, String meaning) {
        var said = columns.get(column).said;
        var hit = said == null ? null : heads.longestAt(said, 0, said.size());
        return hit != null && hit.meaning().equals(meaning);
    }
}
