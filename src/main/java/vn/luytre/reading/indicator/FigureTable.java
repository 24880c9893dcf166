package vn.luytre.reading.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.figure.Columns;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;
import vn.luytre.text.RomanNumeral;

/** Figures in the cells of a table: the head of the column says what is counted, the row where. A dash is no figure. */
final class FigureTable {
    private static final int MOST_HEAD_ROWS = 4;
    private static final Phrases<String> WITHOUT_FIGURES = WordList.phrases(FigureTable.class, "no-figure-columns.txt");
    /** A table that hands out duties: its texts repeat the targets. */
    private static final Phrases<Boolean> OF_DUTIES =
            Phrases.set("nhiệm vụ", "nội dung", "nội dung công việc", "công việc", "sản phẩm", "kết quả", "hoạt động");

    private static final Phrases<Boolean> OF_UNITS = Phrases.set("đơn vị tính", "ĐVT");
    private final PreparedText text;
    private final Words words;
    private final RunningFigures running;
    private final Entries found;

    FigureTable(PreparedText text, RunningFigures running, Entries found) {
        this.text = text;
        this.words = text.words();
        this.running = running;
        this.found = found;
    }

    void read(Block.Table table, Part part) {
        int heads = headRows(table);
        var columns = Columns.of(words, table, heads);
        boolean duties = columns.beginningWith(OF_DUTIES) >= 0;
        for (int row = heads; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            if (!isNumbersOfColumns(cells)) row(cells, columns, part, duties);
        }
    }

    /** Rows before the first that has a number alone in a cell; the first row always. */
    private int headRows(Block.Table table) {
        if (isBarred(table.rows().getFirst().cells())) return 1;
        int most = Math.min(MOST_HEAD_ROWS, table.rows().size());
        for (int row = 1; row < most; row++) {
            if (table.rows().get(row).cells().stream().anyMatch(this::isNumber)) return row;
        }
        return 1;
    }

    /** True for a Markdown table, whose columns are counted. */
    private static boolean isBarred(List<Block.Cell> cells) {
        for (int i = 0; i < cells.size(); i++) if (cells.get(i).column() != i) return false;
        return cells.size() > 1;
    }

    private boolean isNumber(Block.Cell cell) {
        return words.isNumber(words.from(cell.start())) && !cell.isEmpty() && CellFigure.in(words, cell) != null;
    }

    /** «(1) | (2) | (3)» or «1 | 2 | 3» under the heads. */
    private boolean isNumbersOfColumns(List<Block.Cell> cells) {
        int filled = 0;
        int counted = 0;
        int before = 0;
        for (var cell : cells) {
            if (cell.isEmpty()) continue;
            if (isText(cell)) return false;
            filled++;
            int number = words.number(firstNumber(cell), -1);
            if (number > 0 && number == before + 1) counted++;
            before = number;
        }
        return filled >= 3
                && counted >= filled - 2
                && cells.getFirst().end() - cells.getFirst().start() <= 3
                && before <= cells.size();
    }

    /** «Xã Tre Xanh», not the «A» or «B» of a column. */
    private boolean isText(Block.Cell cell) {
        int first = words.from(cell.start());
        return words.isWord(first) && words.end(first) - words.start(first) > 1;
    }

    private int firstNumber(Block.Cell cell) {
        int from = words.from(cell.start());
        return words.isMark(from, '(') ? from + 1 : from;
    }

    private void row(List<Block.Cell> cells, Columns columns, Part part, boolean duties) {
        String scope = scope(cells);
        String unitOfRow = unitOfRow(cells, columns);
        for (var cell : cells) {
            if (cell.isEmpty()) continue;
            int column = columns.at(cell);
            if (holdsNoFigures(columns, column)) continue;
            var figure = CellFigure.in(words, cell);
            if (figure != null && running.isAwarded(figure.figure().start())) continue;
            if (figure != null) add(cell, figure, columns, column, scope, unitOfRow, part);
            else if (duties) running.readCell(words.from(cell.start()), words.from(cell.end()), part);
        }
    }

    /** «STT», «Thời gian», «Ghi chú», «Tiền thưởng», and a column without a head. */
    private static boolean holdsNoFigures(Columns columns, int column) {
        return columns.title(column).isEmpty() || columns.beginsWith(column, WITHOUT_FIGURES);
    }

    /** The first cell that is a text. */
    private @Nullable String scope(List<Block.Cell> cells) {
        for (var cell : cells) {
            if (cell.isEmpty() || !words.isWord(words.from(cell.start()))) continue;
            String said = text.clean().text().substring(cell.start(), cell.end());
            if (said.length() > 1 && RomanNumeral.parse(said).isEmpty()) return said;
        }
        return null;
    }

    private @Nullable String unitOfRow(List<Block.Cell> cells, Columns columns) {
        int column = columns.beginningWith(OF_UNITS);
        for (var cell : cells) {
            if (column >= 0 && !cell.isEmpty() && columns.at(cell) == column)
                return text.clean().text().substring(cell.start(), cell.end());
        }
        return null;
    }

    private void add(
            Block.Cell cell,
            CellFigure figure,
            Columns columns,
            int column,
            @Nullable String scope,
            @Nullable String unitOfRow,
            Part part) {
        String unit = figure.unit();
        if (unit == null) unit = columns.unit(column) == null ? unitOfRow : columns.unit(column);
        if (unit == null && figure.isYear()) return;
        var span = text.clean().span(cell.start(), cell.end());
        found.add(new Indicator(
                columns.title(column),
                figure.figure().value(),
                unit == null ? "" : unit,
                part.kind(),
                figure.qualifier(),
                part.period(),
                null,
                figure.figure().of(),
                figure.percent(),
                scope,
                span,
                Confidence.LIKELY,
                "indicator.table"));
    }
}
