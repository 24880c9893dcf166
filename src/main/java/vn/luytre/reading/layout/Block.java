package vn.luytre.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph or one table of a document. Offsets are those of the clean text. */
public sealed interface Block {
    int start();

    /** Offset after the last character, which is no blank. */
    int end();

    /**
     * Lines that read as one.
     *
     * @param lines where each printed line begins
     * @param heading level of a Markdown heading, 0 for none
     * @param bold true where all of it is emphasised
     */
    record Paragraph(int start, int end, List<Integer> lines, int heading, boolean bold) implements Block {
        /** Where a printed line ends, without the blank after it. */
        public int lineEnd(int line) {
            return line + 1 < lines.size() ? lines.get(line + 1) - 1 : end;
        }
    }

    /** Rows of cells; the first row of a Markdown table names the columns. */
    record Table(int start, int end, List<Row> rows) implements Block {
        /** The cell of the row that stands under the title {@code column} of the first row: the one that no other title is nearer to. */
        public @Nullable Cell cellUnder(int column, Row row) {
            for (Cell cell : row.cells()) if (nearestTitle(cell) == column) return cell;
            return null;
        }

        private int nearestTitle(Cell cell) {
            var titles = rows.getFirst().cells();
            int nearest = 0;
            for (int i = 1; i < titles.size(); i++) {
                int distance = Math.abs(titles.get(i).column() - cell.column());
                if (distance < Math.abs(titles.get(nearest).column() - cell.column())) nearest = i;
            }
            return nearest;
        }
    }

    /** One printed line of a table. */
    record Row(int start, int end, List<Cell> cells) {}

    /**
     * One cell of a row.
     *
     * @param column for a table set with blanks: how far from the left its first character stands; else its number
     */
    record Cell(int start, int end, int column) {
        public boolean isEmpty() {
            return start == end;
        }
    }
}
