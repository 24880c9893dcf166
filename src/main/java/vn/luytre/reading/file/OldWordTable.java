package vn.luytre.reading.file;

import org.jspecify.annotations.Nullable;

/**
 * The table whose paragraphs are being read in a DOC. They follow one another; the last of a cell and that of a row are marked. The table
 * objects of the library are not used: they fail on the last table of files that LibreOffice wrote.
 */
final class OldWordTable {
    private @Nullable Table table;
    private Cell cell = new Cell();
    private boolean rowEnded = true;

    void add(String words, boolean endsCell, boolean endsRow) {
        if (endsRow) {
            rowEnded = true;
            return;
        }
        cell.paragraph(words, false);
        if (!endsCell) return;
        var open = table == null ? new Table() : table;
        table = open;
        if (rowEnded) open.startRow();
        rowEnded = false;
        open.add(cell);
        cell = new Cell();
    }

    /** Hands the table on where one was being read. */
    void endInto(Lines lines) throws Unreadable {
        if (table != null) lines.table(table);
        table = null;
        rowEnded = true;
    }
}
