package vn.luytre.reading.words;

/** What counts as letter, digit and blank, and the hash by which a word is known. */
final class Letters {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int TABLE = 0x2000;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANK = 3;
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
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) return LETTER;
        if (c >= '0' && c <= '9') return DIGIT;
        if (c <= ' ' || c == '\u00a0' || c == '\u200b' || Character.isWhitespace(c)) return BLANK;
        return 0;
    }

    static boolean isLetter(char c) {
        return c < TABLE ? KINDS[c] == LETTER : Character.isLetter(c);
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
    static long hash(String text, int from, int to) {
        long hash = SEED;
        int last = to - 1;
        char end = lower(text.charAt(last));
        int swap = end >= 'à' && to - from >= 2 ? TONED.indexOf(end) : -1;
        char before = swap >= 0 ? lower(text.charAt(last - 1)) : 0;
        boolean moved = swap >= 0 && moves(before, swap) && !(to - from >= 3 && lower(text.charAt(last - 2)) == 'q');
        int plain = moved ? last - 1 : to;
        for (int i = from; i < plain; i++) hash = step(hash, lower(text.charAt(i)));
        if (moved) {
            hash = step(hash, swap < 10 ? ON_O.charAt(swap) : ON_U.charAt(swap - 10));
            hash = step(hash, swap < 5 ? 'a' : swap < 10 ? 'e' : 'y');
        }
        return hash;
    }

    private static boolean moves(char before, int swap) {
        return swap < 10 ? before == 'o' : before == 'u';
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
