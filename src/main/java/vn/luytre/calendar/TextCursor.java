package vn.luytre.calendar;

/**
 * A place in a text that moves forward over words, numbers and blanks. Every step looks at a bounded number of
 * characters, so that readers built on it are linear whatever the text is. Offsets are UTF-16 indices; words are compared
 * without regard to case, in NFC.
 */
final class TextCursor {
    /** More blanks in a row than this are a table or a form to be filled in, not the inside of a date. */
    private static final int MOST_BLANKS = 40;

    private static final char NOTHING = '\0';

    private final CharSequence text;
    private int at;

    TextCursor(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    /** The character so many places ahead (negative: behind), or NUL beyond the text. */
    char peek(int distance) {
        int place = at + distance;
        return place >= 0 && place < text.length() ? text.charAt(place) : NOTHING;
    }

    boolean letterAt(int distance) {
        return Character.isLetter(peek(distance));
    }

    boolean digitAt(int distance) {
        return isDigit(peek(distance));
    }

    /** Moves over a character if it is there. */
    boolean take(char wanted) {
        if (peek(0) != wanted) return false;
        at++;
        return true;
    }

    /** Moves over a word, given in lower case, unless more letters follow; a blank in it stands for any blanks. */
    boolean word(String wanted) {
        int begin = at;
        for (int i = 0; i < wanted.length(); i++) {
            if (!same(wanted.charAt(i))) {
                at = begin;
                return false;
            }
        }
        if (!letterAt(0)) return true;
        at = begin;
        return false;
    }

    private boolean same(char wanted) {
        if (wanted == ' ') return blanks();
        if (Character.toLowerCase(peek(0)) != wanted) return false;
        at++;
        return true;
    }

    /** Blanks, then the word; does not move unless both are there. */
    boolean nextWord(String wanted) {
        int begin = at;
        if (blanks() && word(wanted)) return true;
        at = begin;
        return false;
    }

    /** Moves over blanks and line ends; true if there were any. */
    boolean blanks() {
        int begin = at;
        while (at - begin < MOST_BLANKS && isBlank(peek(0))) at++;
        return at > begin;
    }

    /** Moves over a whole run of ASCII digits if it is not longer than {@code mostDigits}; −1 if there is none. */
    int number(int mostDigits) {
        int length = digitsAhead(mostDigits);
        if (length == 0 || length > mostDigits) return -1;
        int value = 0;
        for (int i = 0; i < length; i++) value = 10 * value + (peek(i) - '0');
        at += length;
        return value;
    }

    /** How many digits stand here; looks no further than one beyond {@code most}. */
    int digitsAhead(int most) {
        int length = 0;
        while (length <= most && digitAt(length)) length++;
        return length;
    }

    /** A year of four digits, 1800 to 2199; −1, without moving, if there is none. */
    int fullYear() {
        if (digitsAhead(4) != 4) return -1;
        int begin = at;
        int year = number(4);
        if (year >= 1800 && year <= 2199) return year;
        at = begin;
        return -1;
    }

    /** True if the word stands before this place with blanks between. */
    boolean follows(String word) {
        int end = at;
        while (at - end < MOST_BLANKS && end > 0 && isBlank(text.charAt(end - 1))) end--;
        int begin = end - word.length();
        if (end == at || begin < 0) return false;
        var before = new TextCursor(text, begin);
        return !before.letterAt(-1) && before.word(word);
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
