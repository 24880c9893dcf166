package vn.luytre.text;

import java.util.Locale;

/** Whole words at a place of a text, for {@link Numerals}. A word touches neither letters nor digits. */
final class WordReader {
    /** The longest words of the numerals are «không» and «nghìn». */
    private static final int LONGEST = 5;

    private WordReader() {}

    /** True where a word can begin. */
    static boolean mayBegin(CharSequence text, int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** The word from {@code start} in lower case, empty when there is none or a longer one than numerals have. */
    static String word(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) end++;
        boolean touchesDigit = end < text.length() && Character.isDigit(text.charAt(end));
        if (touchesDigit || end - start > LONGEST) return "";
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    /** The place after the word where it stands at {@code start}, else -1. */
    static int skip(CharSequence text, int start, String word) {
        return start <= text.length()
                        && mayBegin(text, start)
                        && word(text, start).equals(word)
                ? start + word.length()
                : -1;
    }

    /** The next place that is no blank; an empty line is not passed. */
    static int skipBlanks(CharSequence text, int start) {
        int at = start;
        int lines = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (text.charAt(at) == '\n' && ++lines == 2) return start;
            at++;
        }
        return at;
    }

    /** The next place in the line that is no blank. */
    static int skipBlanksInLine(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && isBlank(text.charAt(at))) at++;
        return at;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
