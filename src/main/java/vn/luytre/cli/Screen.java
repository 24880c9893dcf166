package vn.luytre.cli;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the place where people read.
 *
 * @param width columns of a line
 * @param colours true on a terminal, unless NO_COLOR is set
 * @param progress true where a moving line on the error stream is welcome
 */
record Screen(int width, boolean colours, boolean progress) {
    static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    /** A file or a pipe. */
    static final Screen PLAIN = new Screen(USUAL_WIDTH, false, false);

    /** What the launcher script found out: it can ask whether a stream is a terminal, Java cannot for each of them. */
    static Screen ofLauncher() {
        var noColour = System.getenv("NO_COLOR");
        return new Screen(
                width(System.getProperty("luytre.columns")),
                Boolean.getBoolean("luytre.colours") && (noColour == null || noColour.isEmpty()),
                Boolean.getBoolean("luytre.progress"));
    }

    /** Lines wider than {@link #WIDEST} are hard to follow. */
    static int width(@Nullable String columns) {
        if (columns == null || columns.isEmpty() || columns.length() > 4 || !isNumber(columns)) return USUAL_WIDTH;
        int width = Integer.parseInt(columns);
        return width == 0 ? USUAL_WIDTH : Math.clamp(width, NARROWEST, WIDEST);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A text of a file: to the letter for another program; a terminal is spared the control characters that a file may hold. */
    String shown(String text) {
        if (!colours) return text;
        return text.codePoints()
                .filter(character -> character == '\n' || character == '\t' || !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
