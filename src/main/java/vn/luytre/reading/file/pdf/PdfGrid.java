package vn.luytre.reading.file.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.Table;

/** A ruled table on a page: the places of its lines, and which words stand in which cell. */
final class PdfGrid {
    private static final float SAME = 4f;
    private static final int DIGITS_OF_A_YEAR = 4;

    private final List<PdfRule> rules;
    private final float[] columns;
    private final float[] rows;

    private PdfGrid(List<PdfRule> rules) {
        this.rules = rules;
        columns = places(rules.stream().filter(PdfRule::isUpright).toList(), PdfRule::x1);
        rows = places(rules.stream().filter(rule -> !rule.isUpright()).toList(), PdfRule::y1);
    }

    /** The tables that the lines of a page form: lines that hang together. */
    static List<PdfGrid> of(List<PdfRule> rules) {
        var grids = new ArrayList<PdfGrid>();
        var left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            var grid = new PdfGrid(takeConnected(left));
            if (grid.isTable()) grids.add(grid);
        }
        return grids;
    }

    /** Of two columns and two rows at least; the end of one that began on another page may have one row. */
    private boolean isTable() {
        return columns.length > 2 && rows.length > 2 || columns.length > 3 && rows.length == 2;
    }

    private static List<PdfRule> takeConnected(List<PdfRule> left) {
        var connected = new ArrayList<PdfRule>();
        var open = new ArrayDeque<PdfRule>();
        open.add(left.removeLast());
        while (!open.isEmpty()) {
            var rule = open.remove();
            connected.add(rule);
            left.removeIf(other -> rule.meets(other) && open.add(other));
        }
        return connected;
    }

    private static float[] places(List<PdfRule> rules, ToDoubleFunction<PdfRule> place) {
        var sorted = rules.stream().mapToDouble(place).sorted().toArray();
        var places = new float[sorted.length];
        int count = 0;
        for (double next : sorted) {
            if (count == 0 || next - places[count - 1] > SAME) places[count++] = (float) next;
        }
        return Arrays.copyOf(places, count);
    }

    float top() {
        return rows[0];
    }

    float bottom() {
        return rows[rows.length - 1];
    }

    boolean holds(PdfWord word) {
        return column(word) >= 0 && row(word) >= 0;
    }

    private int column(PdfWord word) {
        return index(columns, word.box().middle());
    }

    private int row(PdfWord word) {
        return index(rows, word.box().level());
    }

    private static int index(float[] places, float at) {
        if (at < places[0] || at > places[places.length - 1]) return -1;
        int index = 0;
        while (index + 2 < places.length && at > places[index + 1]) index++;
        return index;
    }

    /** The table with these words in its cells; cells that no line parts are one. */
    Table fill(List<PdfWord> words) {
        var cells = new ArrayList<List<List<PdfWord>>>();
        for (int row = 0; row + 1 < rows.length; row++) {
            cells.add(new ArrayList<>());
            for (int column = 0; column + 1 < columns.length; column++)
                cells.get(row).add(new ArrayList<>());
        }
        for (var word : words) {
            int row = row(word);
            int column = firstColumn(column(word), row);
            cells.get(firstRow(row, column)).get(column).add(word);
        }
        var table = new Table();
        table.border();
        for (var row : cells) {
            table.startRow();
            for (var cell : row) write(cell, table.cell());
        }
        return table;
    }

    /**
     * A row with words in it.
     *
     * @param cells their words, each on one line
     */
    record Row(List<String> cells, Box box) {}

    /** The rows that have words, with their places. */
    List<Row> rows(List<PdfWord> words) {
        var filled = new ArrayList<Row>();
        var cells = fill(words).rows();
        for (int i = 0; i < cells.size(); i++) {
            int row = i;
            var box = words.stream()
                    .filter(word -> row(word) == row)
                    .map(PdfWord::box)
                    .reduce(Box::and);
            var texts = cells.get(i).stream().map(Cell::inOneLine).toList();
            if (box.isPresent() && !texts.stream().allMatch(String::isEmpty)) filled.add(new Row(texts, box.get()));
        }
        return filled;
    }

    /** A word that is broken at the end of a line is made whole: «22/HD-» «BCA-V05», «15/12/203» «1». */
    private static void write(List<PdfWord> words, Cell cell) {
        var text = new StringBuilder();
        PdfRow before = null;
        for (var row : PdfRow.of(words)) {
            if (before != null && !before.goesOn() && !isBroken(before, row)) text.append(' ');
            text.append(row.marked());
            before = row;
        }
        cell.paragraph(text.toString(), false);
    }

    /** A narrow cell breaks dates anywhere: «15/12/203» «1». */
    private static boolean isBroken(PdfRow before, PdfRow row) {
        var word = before.words().getLast().text();
        int year = word.lastIndexOf('/') + 1;
        var rest = row.words().getFirst().text();
        int digits = 0;
        while (digits < rest.length() && Character.isDigit(rest.charAt(digits))) digits++;
        return word.indexOf('/') != year - 1
                && word.length() - year + digits == DIGITS_OF_A_YEAR
                && digits > 0
                && word.substring(year).chars().allMatch(Character::isDigit);
    }

    private int firstColumn(int column, int row) {
        int first = column;
        float y = (rows[row] + rows[row + 1]) / 2;
        while (first > 0 && isOpen(columns[first], y, true)) first--;
        return first;
    }

    private int firstRow(int row, int column) {
        int first = row;
        float x = (columns[column] + columns[column + 1]) / 2;
        while (first > 0 && isOpen(x, rows[first], false)) first--;
        return first;
    }

    private boolean isOpen(float x, float y, boolean upright) {
        for (var rule : rules) if (rule.isUpright() == upright && rule.passes(x, y)) return false;
        return true;
    }
}
