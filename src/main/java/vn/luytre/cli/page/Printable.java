package vn.luytre.cli.page;

import java.text.Normalizer;

/**
 * Text of documents and names of files made safe to show: composed letters, each one column wide, and no control
 * characters, with which a hostile file could move the cursor or rename the window of a terminal.
 */
public final class Printable {
    private Printable() {}

    /** On one line, blanks single. */
    public static String line(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (!isBlank(character)) {
                if (Character.getType(character) != Character.FORMAT) shown.appendCodePoint(character);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        });
        return shown.toString().stripTrailing();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
