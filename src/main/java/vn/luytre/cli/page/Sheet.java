package vn.luytre.cli.page;

import java.util.List;

/** The page under the pen: adds titled sections and wrapped lines. */
final class Sheet {
    /** Stands between words that stay on one line. */
    static final char FIXED_BLANK = '\u00A0';

    private static final int NAME_WIDTH = 18;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final Ink ink;

    Sheet(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    int width() {
        return width;
    }

    Ink ink() {
        return ink;
    }

    /** A line as it is; non-breaking blanks become plain ones now that all is broken. */
    void line(String line) {
        text.append(line.replace(FIXED_BLANK, ' ').stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** A title in capitals, after an empty line. */
    void section(String title) {
        blank();
        line(ink.title(title));
    }

    /** A name and what belongs to it; nothing where that is empty. */
    void field(String name, String value) {
        if (value.isEmpty()) return;
        var indent = " ".repeat(NAME_WIDTH + 1);
        var lines = Wrapping.lines(value, width - NAME_WIDTH - 1);
        line(ink.faint(Wrapping.padded(name, NAME_WIDTH)) + " " + lines.getFirst());
        for (var next : lines.subList(1, lines.size())) line(indent + next);
    }

    /** An entry of a list. */
    void entry(String value) {
        var lines = Wrapping.lines(value, width - 2);
        line("– " + lines.getFirst());
        for (var next : lines.subList(1, lines.size())) line("  " + next);
    }

    /** A section of entries; nothing where there are none. */
    void entries(String title, List<String> values) {
        if (values.isEmpty()) return;
        section(title + " (" + values.size() + ")");
        values.forEach(this::entry);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
