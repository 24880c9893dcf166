package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a page in the order in which it is read: ruled tables as rows, two columns of head and foot one after the other. */
final class PdfLayout {
    /** In heights of letters between the feet of two lines; more is the space between paragraphs. */
    private static final float PARAGRAPH_SPACE = 1.75f;

    /** The same for the lines of one title. */
    private static final float TITLE_SPACE = 3f;

    private static final float FIRST_LINE_INDENT = 12f;
    /** So much of the width may stay free at the end of a line within a paragraph. */
    private static final float RAGGED = 0.12f;

    private static final float CENTRED = 15f;

    private final PdfPage page;
    private final Lines lines;
    private Box last = new Box(0, 0, 0, 0);
    private float left;
    private float right;
    private String lastText = "";
    private boolean afterTable;

    PdfLayout(PdfPage page, Lines lines) {
        this.page = page;
        this.lines = lines;
    }

    void write() throws Unreadable {
        var words = new ArrayList<>(page.words());
        var tables = new ArrayList<>(PdfGrid.of(page.rules()));
        tables.sort(Comparator.comparingDouble(PdfGrid::top));
        for (var table : tables) {
            rows(take(words, word -> word.box().bottom() <= table.top() + 1));
            var inside = take(words, table::holds);
            if (!inside.isEmpty()) table(table, inside);
        }
        rows(words);
    }

    private static List<PdfWord> take(List<PdfWord> words, java.util.function.Predicate<PdfWord> which) {
        var taken = words.stream().filter(which).toList();
        words.removeIf(which);
        return taken;
    }

    private void table(PdfGrid grid, List<PdfWord> words) throws Unreadable {
        var table = grid.fill(words);
        var box = words.stream().map(PdfWord::box).reduce(Box::and).orElseThrow();
        if (table.isLayout()) {
            rows(words);
            return;
        }
        if (!lastText.isEmpty()) lines.gap(); // a table at the top of a page may go on from the page before
        for (var row : table.rows()) {
            var cells = row.stream().map(Cell::inOneLine).toList();
            if (cells.stream().allMatch(String::isEmpty)) continue;
            lines.line("| " + String.join(" | ", cells) + " |", page.number(), box);
        }
        lastText = "";
        last = box;
        afterTable = true;
    }

    private void rows(List<PdfWord> words) throws Unreadable {
        if (words.isEmpty()) return;
        var rows = PdfRow.of(words);
        left = rows.stream().map(row -> row.box().left()).min(Float::compare).orElse(0f);
        right = rows.stream().map(row -> row.box().right()).max(Float::compare).orElse(0f);
        for (int i = 0; i < rows.size(); ) {
            var columns = PdfColumns.at(rows, i, page.width());
            if (columns == null) {
                row(rows.get(i++), true);
            } else {
                i += columns.rows();
                column(columns.left());
                column(columns.right());
            }
        }
    }

    private void column(List<PdfRow> rows) throws Unreadable {
        lines.gap();
        for (var row : rows) row(row, false);
        lines.gap();
    }

    private void row(PdfRow row, boolean mayBegin) throws Unreadable {
        var box = row.box();
        if (mayBegin && beginsParagraph(row, box)) lines.gap();
        var segments = row.segments();
        var separator = segments.size() > 2 ? "\t" : " "; // a table without lines
        lastText = String.join(separator, segments.stream().map(PdfRow::text).toList());
        lines.line(lastText, page.number(), box);
        last = box;
        afterTable = false;
    }

    private boolean beginsParagraph(PdfRow row, Box box) {
        if (afterTable) return true;
        if (lastText.isEmpty()) return false;
        if (isCentred(box) && isCentred(last)) return box.bottom() - last.bottom() > TITLE_SPACE * row.size();
        if (box.bottom() - last.bottom() > PARAGRAPH_SPACE * row.size()) return true;
        if (isCentred(box) || isCentred(last)) return true;
        if (isShort(row)) return true;
        boolean ended = ".;:!?".indexOf(lastText.charAt(lastText.length() - 1)) >= 0;
        return ended && box.left() > left + FIRST_LINE_INDENT;
    }

    /** The line before had room for the first word of this one, and more: it was the last of its paragraph. */
    private boolean isShort(PdfRow row) {
        float word = row.words().getFirst().box().width();
        return last.right() + word + RAGGED * (right - left) < right;
    }

    private boolean isCentred(Box box) {
        float middle = (left + right) / 2;
        return box.left() > left + 40 && Math.abs(box.left() + box.width() / 2 - middle) < CENTRED;
    }
}
