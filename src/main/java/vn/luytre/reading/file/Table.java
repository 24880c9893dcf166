package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a document. Offices also set the head («UBND TỈNH … | CỘNG HÒA …») and the foot («Nơi nhận: … | CHỦ TỊCH») of a document as a
 * table without lines; such a one is no table to its readers.
 */
public final class Table {
    private static final int MOST_LAYOUT_ROWS = 4;
    private static final int MOST_LAYOUT_COLUMNS = 3;
    private static final List<String> LAYOUT_WORDS = List.of(
            "xã hội chủ nghĩa việt nam", "độc lập - tự do", "độc lập – tự do", "đảng cộng sản việt nam", "nơi nhận:");

    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean bordered;

    public void startRow() {
        rows.add(new ArrayList<>());
    }

    /** A new cell of the last row. */
    public Cell cell() {
        var cell = new Cell();
        add(cell);
        return cell;
    }

    /** A filled cell at the end of the last row. */
    public void add(Cell cell) {
        if (rows.isEmpty()) startRow();
        rows.getLast().add(cell);
    }

    /** It is drawn with lines. */
    public void border() {
        bordered = true;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    List<Cell> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** True where it only puts words side by side: they are read cell by cell. */
    public boolean isLayout() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns <= 1) return true;
        if (rows.size() > MOST_LAYOUT_ROWS || columns > MOST_LAYOUT_COLUMNS) return false;
        if (!bordered && columns == 2 && rows.size() < MOST_LAYOUT_ROWS) return true;
        return cells().stream().anyMatch(cell -> LAYOUT_WORDS.stream().anyMatch(cell::says));
    }
}
