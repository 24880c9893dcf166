package vn.luytre.reading.words;

/** What counts as letter, digit and blank, and the hash by which a word is known. */
final class Letters {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TABLE = 0x2000;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANK = 3;
    /** Joined to {@link #LETTER}. */
    private static final byte CAPITAL = 4;

    private static final byte KIND = 3;
    private static final byte[] KINDS = new byte[TABLE];
    private static final char[] LOWER = new char[TABLE];
    /** «oà», «oè», «uỳ» written the old way, at the end of a word: the toned last letter, plain, and the tone. */
    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";

    private static final String ON_O = "òóỏõọòóỏõọ";
    private static final String ON_U = "ùúủũụ";

    static {
        for (char c = 0; c < TABLE; c++) {
            KINDS[c] = kind(c);
            LOWER[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    private static byte kind(char c) {
        if (Character.isUpperCase(c)) return LETTER | CAPITAL;
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) return LETTER;
        if (c >= '0' && c <= '9') return DIGIT;
        if (c <= ' ' || c == '\u00a0' || c == '\u200b' || Character.isWhitespace(c)) return BLANK;
        return 0;
    }

    static boolean isLetter(char c) {
        return c < TABLE ? (KINDS[c] & KIND) == LETTER : Character.isLetter(c);
    }

    static boolean isCapital(char c) {
        return c < TABLE ? KINDS[c] == (LETTER | CAPITAL) : Character.isUpperCase(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c < TABLE ? KINDS[c] == BLANK : Character.isWhitespace(c) || c == '\ufeff';
    }

    private static char lower(char c) {
        return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
    }

    /** The same for any case and for both places of the tone mark: «UỶ», «Ủy», «ủy». */
    static long hash(char[] text, int from, int to) {
        long hash = SEED;
        long beforeLast = SEED;
        long beforeRime = SEED;
        for (int i = from; i < to; i++) {
            beforeRime = beforeLast;
            beforeLast = hash;
            hash = step(hash, lower(text[i]));
        }
        char end = lower(text[to - 1]);
        int toned = end >= 'à' && to - from >= 2 ? TONED.indexOf(end) : -1;
        return toned >= 0 && moves(text, from, to, toned) ? moved(beforeRime, toned) : hash;
    }

    private static boolean moves(char[] text, int from, int to, int toned) {
        if (lower(text[to - 2]) != (toned < 10 ? 'o' : 'u')) return false;
        return to - from < 3 || lower(text[to - 3]) != 'q';
    }

    /** «hoà» counts as «hòa». */
    private static long moved(long beforeRime, int toned) {
        long hash = step(beforeRime, toned < 10 ? ON_O.charAt(toned) : ON_U.charAt(toned - 10));
        return step(hash, toned < 5 ? 'a' : toned < 10 ? 'e' : 'y');
    }

    private static long step(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** Dashes and quotes count as one, whichever is printed. */
    static long hashOfMark(char c) {
        char one = switch (c) {
            case '–', '—', '‐', '‑', '−' -> '-';
            case '“', '”', '„', '«', '»' -> '"';
            case '’', '‘' -> '\'';
            default -> c;
        };
        return step(SEED, one);
    }
}
