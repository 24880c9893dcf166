package vn.luytre.reading.layout;

import java.util.List;

/**
 * Finds tables that are set with blanks or tabulators only: at least three lines in a row of at least three cells each. A head in two
 * columns has but two.
 */
final class BlankTables {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    private final char[] letters;

    BlankTables(char[] letters) {
        this.letters = letters;
    }

    /** Marks the lines of such tables. */
    void mark(List<Line> lines) {
        int first = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean row = i < lines.size()
                    && (first < 0 ? mayBegin(lines, i) : lines.get(i).gap() == 0)
                    && isRow(lines.get(i));
            if (row && first < 0) first = i;
            if (row || first < 0) continue;
            if (i - first >= FEWEST_ROWS) preformat(lines, first, i);
            first = i < lines.size() && mayBegin(lines, i) && isRow(lines.get(i)) ? i : -1;
        }
    }

    /** True where enough lines follow without a gap: looked at first, because most paragraphs stand apart. */
    private static boolean mayBegin(List<Line> lines, int first) {
        if (first + FEWEST_ROWS > lines.size()) return false;
        for (int i = first + 1; i < first + FEWEST_ROWS; i++) if (lines.get(i).gap() != 0) return false;
        return true;
    }

    private void preformat(List<Line> lines, int from, int to) {
        var kind = Line.Kind.TABBED;
        for (int i = from; i < to; i++) if (!isTabbed(lines.get(i))) kind = Line.Kind.PREFORMATTED;
        for (int i = from; i < to; i++) lines.set(i, lines.get(i).as(kind));
    }

    /** A table of two rows is one too where tabulators part its cells. */
    private boolean isTabbed(Line line) {
        int tabs = 0;
        for (int i = line.start(); i < line.end(); i++)
            if (letters[i] == '\t' && ++tabs == FEWEST_CELLS - 1) return true;
        return false;
    }

    private boolean isRow(Line line) {
        if (line.kind() != Line.Kind.TEXT || !Ink.hasGap(letters, line.start(), line.end())) return false;
        if (isTabbed(line)) return true;
        int cells = 1;
        for (int i = line.start(); i + 1 < line.end() && cells < FEWEST_CELLS; i++) {
            boolean parts = Ink.isBlank(letters[i]) && Ink.isBlank(letters[i + 1]);
            if (parts && !Ink.isBlank(letters[i - 1])) cells++;
        }
        return cells >= FEWEST_CELLS;
    }
}
