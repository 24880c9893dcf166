package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Writes pages in the order in which they are read: paragraphs, ruled tables as rows, two columns of head and foot one after the other. */
final class PdfLayout {
    /** In sizes of letters: more parts what stands in one column. */
    private static final float COLUMN_SPACE = 2.6f;

    private final Lines lines;
    private final PdfParagraphs paragraphs;
    private final PdfTables tables;

    PdfLayout(Lines lines) {
        this.lines = lines;
        paragraphs = new PdfParagraphs(lines);
        tables = new PdfTables(lines);
    }

    /** The next page. */
    void write(PdfPage page) throws Unreadable {
        var words = new ArrayList<>(page.words());
        var grids = new ArrayList<>(PdfGrid.of(page.rules()));
        grids.sort(Comparator.comparingDouble(PdfGrid::top));
        boolean top = true;
        for (var grid : grids) {
            top &= !rows(take(words, word -> word.box().bottom() <= grid.top() + 1), page, top);
            var inside = take(words, grid::holds);
            if (inside.isEmpty()) continue;
            if (grid.fill(inside).isLayout()) rows(inside, page, top);
            else table(grid, inside, page, top);
            top = false;
        }
        rows(words, page, top);
        page.leftOut(Float.MAX_VALUE, lines);
    }

    /** No page follows. */
    void finish() throws Unreadable {
        tables.end();
        paragraphs.end();
    }

    private static List<PdfWord> take(List<PdfWord> words, Predicate<PdfWord> which) {
        var taken = words.stream().filter(which).toList();
        words.removeIf(which);
        return taken;
    }

    private void table(PdfGrid grid, List<PdfWord> words, PdfPage page, boolean top) throws Unreadable {
        if (!top) tables.end();
        if (!tables.isOpen()) paragraphs.end();
        tables.add(grid, words, page);
    }

    /** True where there were any. */
    private boolean rows(List<PdfWord> words, PdfPage page, boolean top) throws Unreadable {
        if (words.isEmpty()) return false;
        tables.end();
        var rows = PdfRow.of(words);
        var margins = PdfMargins.of(rows);
        paragraphs.within(margins, top);
        for (int i = 0; i < rows.size(); ) {
            float middle = (margins.left() + margins.right()) / 2;
            var columns = PdfColumns.at(rows, i, middle, top && i == 0 && page.number() == 1);
            if (columns == null) {
                var row = rows.get(i++);
                row(row, i < rows.size() ? rows.get(i) : null, page);
            } else {
                i += columns.rows();
                paragraphs.end();
                column(columns.left(), page);
                column(columns.right(), page);
            }
        }
        return true;
    }

    private void column(List<PdfRow> rows, PdfPage page) throws Unreadable {
        lines.gap();
        float foot = rows.getFirst().foot();
        for (var row : rows) {
            if (row.foot() - foot > COLUMN_SPACE * row.size()) lines.gap();
            page.write(row, lines, false);
            lines.endLine();
            foot = row.foot();
        }
        lines.gap();
    }

    private void row(PdfRow row, @org.jspecify.annotations.Nullable PdfRow next, PdfPage page) throws Unreadable {
        var segments = row.segments();
        if (segments.size() <= 2) {
            paragraphs.row(row, next, page);
            return;
        }
        paragraphs.end(); // a table without lines
        lines.line(String.join("\t", segments.stream().map(PdfRow::text).toList()), page.number(), PdfPage.shown(row));
    }
}
