package vn.luytre.reading.file.pdf;

import java.util.List;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/** Writes ruled tables. One that ends a page and one that begins the next are one table: its head is repeated, a row may be cut in two. */
final class PdfTables {
    private final Lines lines;
    private List<String> head = List.of();
    private List<String> waiting = List.of();
    private Box place = new Box(0, 0, 0, 0);
    private int page;

    PdfTables(Lines lines) {
        this.lines = lines;
    }

    boolean isOpen() {
        return !head.isEmpty();
    }

    void add(PdfGrid grid, List<PdfWord> words, PdfPage of) throws Unreadable {
        boolean goesOn = isOpen();
        boolean first = true;
        for (var row : grid.rows(words)) {
            if (goesOn && first && row.cells().equals(head)) continue;
            if (goesOn && first && isRest(row.cells())) waiting = joined(waiting, row.cells());
            else {
                write();
                waiting = row.cells();
                place = row.box();
                page = of.number();
            }
            if (head.isEmpty()) head = row.cells();
            first = false;
        }
    }

    /** The rest of a row has no number in its first cell, and as many cells. */
    private boolean isRest(List<String> cells) {
        return cells.size() == waiting.size()
                && cells.getFirst().isEmpty()
                && !waiting.getFirst().isEmpty();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var cells = new String[one.size()];
        for (int i = 0; i < cells.length; i++) cells[i] = (one.get(i) + " " + other.get(i)).strip();
        return List.of(cells);
    }

    private void write() throws Unreadable {
        if (!waiting.isEmpty()) lines.line(Lines.barred(waiting), page, place);
        waiting = List.of();
    }

    /** Another thing follows. */
    void end() throws Unreadable {
        if (!isOpen()) return;
        write();
        head = List.of();
        lines.gap();
    }
}
