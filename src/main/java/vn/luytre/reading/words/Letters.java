package vn.luytre.reading.words;

/** What counts as letter, digit and blank, and the hash by which a word is known. */
final class Letters {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TABLE = 0x2000;
    private static final int LETTER = 1 << 16;
    private static final int DIGIT = 2 << 16;
    private static final int BLANK = 3 << 16;
    /** Joined to {@link #LETTER}. */
    private static final int CAPITAL = 4 << 16;

    private static final int KIND = 3 << 16;
    /** For each character its kind and below it what it is in lower case: one look for both. */
    private static final int[] CODES = new int[TABLE];
    /** «oà», «oè», «uỳ» written the old way, at the end of a word: the toned last letter, plain, and the tone. */
    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";

    private static final String ON_O = "òóỏõọòóỏõọ";
    private static final String ON_U = "ùúủũụ";

    static {
        for (char c = 0; c < TABLE; c++) {
            CODES[c] = kind(c) | Character.toLowerCase(c);
        }
    }

    private Letters() {}

    private static int kind(char c) {
        if (Character.isUpperCase(c)) return LETTER | CAPITAL;
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) return LETTER;
        if (c >= '0' && c <= '9') return DIGIT;
        if (c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c)) return BLANK;
        return 0;
    }

    /** What the character is: {@link #isLetter}, {@link #isDigit} or {@link #isBlank}, else a mark; and its lower case. */
    static int codeOf(char c) {
        return c < TABLE ? CODES[c] : kind(c) | Character.toLowerCase(c);
    }

    static boolean isLetter(int code) {
        return (code & KIND) == LETTER;
    }

    static boolean isCapital(int code) {
        return (code & CAPITAL) != 0;
    }

    static boolean isDigit(int code) {
        return (code & KIND) == DIGIT;
    }

    static boolean isBlank(int code) {
        return (code & KIND) == BLANK;
    }

    private static char lower(char c) {
        return (char) codeOf(c);
    }

    /** The hash before the first letter. */
    static long begin() {
        return SEED;
    }

    /** The hash with one more letter, the same for any case. */
    static long step(long hash, int code) {
        return (hash ^ (char) code) * PRIME;
    }

    /**
     * The same for both places of the tone mark: «hoà» counts as «hòa», «Uỷ» as «Ủy».
     *
     * @param hash that of the whole word
     * @param beforeRime that of the word without its last two letters
     */
    static long settle(long hash, long beforeRime, char[] text, int from, int to) {
        char end = text[to - 1];
        if (end < 'À' || to - from < 2) return hash;
        int toned = TONED.indexOf(lower(end));
        return toned >= 0 && moves(text, from, to, toned) ? moved(beforeRime, toned) : hash;
    }

    private static boolean moves(char[] text, int from, int to, int toned) {
        if (lower(text[to - 2]) != (toned < 10 ? 'o' : 'u')) return false;
        return to - from < 3 || lower(text[to - 3]) != 'q';
    }

    private static long moved(long beforeRime, int toned) {
        long hash = step(beforeRime, toned < 10 ? ON_O.charAt(toned) : ON_U.charAt(toned - 10));
        return step(hash, toned < 5 ? 'a' : toned < 10 ? 'e' : 'y');
    }

    /** Dashes and quotes count as one, whichever is printed. */
    static long hashOfMark(char c) {
        char one = switch (c) {
            case '–', '—', '‐', '‑', '−' -> '-';
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            default -> c;
        };
        return (SEED ^ one) * PRIME;
    }
}
