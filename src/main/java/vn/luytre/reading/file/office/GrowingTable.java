package vn.luytre.reading.file.office;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Cell;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Table;
import vn.luytre.reading.file.Unreadable;

/**
 * The table whose paragraphs are being read in a DOC or RTF. They follow one another; the end of a cell and that of a row are marked. The
 * table objects of the library for DOC are not used: they fail on the last table of files that LibreOffice wrote.
 */
final class GrowingTable {
    private @Nullable Table table;
    private Cell cell = new Cell();
    private boolean rowEnded = true;
    private boolean bordered;

    /** One paragraph of the cell. */
    void add(String words) {
        cell.paragraph(words, false);
    }

    void endCell() {
        var open = table == null ? new Table() : table;
        table = open;
        if (rowEnded) open.startRow();
        rowEnded = false;
        open.add(cell);
        cell = new Cell();
    }

    void endRow() {
        rowEnded = true;
    }

    /** What is said of the borders of a row counts for the table; before its first cell it may be that of another one. */
    void startRow() {
        if (table == null) bordered = false;
    }

    void border() {
        bordered = true;
    }

    /** Hands the table on where one was being read. */
    void endInto(Lines lines) throws Unreadable {
        if (table != null) {
            if (bordered) table.border();
            lines.table(table);
        }
        table = null;
        rowEnded = true;
        bordered = false;
    }
}
