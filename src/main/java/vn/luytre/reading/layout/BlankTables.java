package vn.luytre.reading.layout;

import java.util.List;

/**
 * Finds tables that are set with blanks only: at least three lines in a row of at least three cells each. A head in two columns has
 * but two.
 */
final class BlankTables {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    private final String text;

    BlankTables(String text) {
        this.text = text;
    }

    /** Marks the lines of such tables. */
    void mark(List<Line> lines) {
        int first = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean row = i < lines.size()
                    && isRow(lines.get(i))
                    && (first < 0 || lines.get(i).gap() == 0);
            if (row && first < 0) first = i;
            if (row || first < 0) continue;
            if (i - first >= FEWEST_ROWS) preformat(lines, first, i);
            first = i < lines.size() && isRow(lines.get(i)) ? i : -1;
        }
    }

    private void preformat(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) lines.set(i, lines.get(i).as(Line.Kind.PREFORMATTED));
    }

    private boolean isRow(Line line) {
        if (line.kind() != Line.Kind.TEXT || !hasGap(line)) return false;
        int cells = 1;
        for (int i = line.start(); i + 1 < line.end() && cells < FEWEST_CELLS; i++) {
            boolean parts = LineCutter.isBlank(text.charAt(i)) && LineCutter.isBlank(text.charAt(i + 1));
            if (parts && !LineCutter.isBlank(text.charAt(i - 1))) cells++;
        }
        return cells >= FEWEST_CELLS;
    }

    /** True where two blanks stand side by side; of two one stands at every other place. */
    private boolean hasGap(Line line) {
        for (int i = line.start() + 1; i < line.end(); i += 2) {
            if (!LineCutter.isBlank(text.charAt(i))) continue;
            if (LineCutter.isBlank(text.charAt(i - 1)) || LineCutter.isBlank(text.charAt(i + 1))) return true;
        }
        return false;
    }
}
