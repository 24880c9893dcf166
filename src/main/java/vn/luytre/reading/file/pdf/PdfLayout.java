package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/** Writes pages in the order in which they are read: paragraphs, ruled tables as rows, two columns of head and foot one after the other. */
final class PdfLayout {
    private final Lines lines;
    private final PdfParagraphs paragraphs;
    private final PdfTables tables;
    private final PdfNotes notes = new PdfNotes();
    private @Nullable PdfMargins margins;

    /** Writes all pages of a document, without what stands at their edges page after page. */
    static void write(List<PdfPage> pages, Lines lines) throws Unreadable {
        PdfFurniture.remove(pages);
        var layout = new PdfLayout(lines);
        for (var page : pages) layout.write(page);
        layout.finish();
    }

    private PdfLayout(Lines lines) {
        this.lines = lines;
        paragraphs = new PdfParagraphs(lines);
        tables = new PdfTables(lines);
    }

    /** The next page. */
    private void write(PdfPage page) throws Unreadable {
        notes.takeFrom(page);
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
    private void finish() throws Unreadable {
        tables.end();
        paragraphs.end();
        notes.write(lines);
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
        var body = margins(rows, page, top);
        margins = body;
        paragraphs.within(body, top);
        for (int i = 0; i < rows.size(); ) {
            var columns = columns(rows, i, body, page, top);
            if (columns == null) {
                row(rows, i++, page);
            } else {
                i += columns.rows();
                paragraphs.end();
                new PdfColumn(columns.left(), false, body).write(page, lines);
                new PdfColumn(columns.right(), true, body).write(page, lines);
            }
        }
        return true;
    }

    /** Those of the lines that stand in no column. */
    private PdfMargins margins(List<PdfRow> rows, PdfPage page, boolean top) {
        var all = PdfMargins.of(rows, page.width(), margins);
        var body = new ArrayList<PdfRow>();
        for (int i = 0; i < rows.size(); ) {
            var columns = columns(rows, i, all, page, top);
            if (columns == null) body.add(rows.get(i++));
            else i += columns.rows();
        }
        return body.size() == rows.size() ? all : PdfMargins.of(body, page.width(), margins);
    }

    private static @Nullable PdfColumns columns(List<PdfRow> rows, int at, PdfMargins body, PdfPage page, boolean top) {
        return PdfColumns.at(rows, at, body.middle(), top && at == 0 && page.number() == 1);
    }

    private void row(List<PdfRow> rows, int at, PdfPage page) throws Unreadable {
        var row = rows.get(at);
        var segments = row.segments();
        if (segments.size() <= 2) {
            paragraphs.row(rows, at, page);
            return;
        }
        paragraphs.end(); // a table without lines
        lines.line(String.join("\t", segments.stream().map(PdfRow::text).toList()), page.number(), PdfPage.shown(row));
    }
}
