package vn.luytre.reading.layout;

/** What of a line is seen: characters that are left out of the clean text, among them the blanks. Asked of every character. */
final class Ink {
    private static final byte SEEN = 0;
    /** Stands for itself between two words, like one blank. */
    private static final byte SPACE = 1;
    /** A bit that {@link #SPACE} has not: leaving it out always changes the text. */
    private static final byte UNSEEN = 2;

    private static final String BLANKS = " \t\u000b\r\u00a0\u200b\u3000\ufeff";
    /** The mark of emphasis and the hyphen that nobody sees. */
    private static final String OTHERS = "*\u00ad";

    private static final byte[] KINDS = new byte[0x2100];

    static {
        for (char c = 0; c < KINDS.length; c++) KINDS[c] = find(c);
    }

    private Ink() {}

    private static byte find(char c) {
        if (c == ' ') return SPACE;
        return BLANKS.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0 ? UNSEEN | SPACE : SEEN;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : find(c);
    }

    /** Blanks, marks of emphasis, and characters that nobody sees. */
    static boolean isLeftOut(char c) {
        return kind(c) != SEEN;
    }

    static boolean isBlank(char c) {
        return kind(c) != SEEN && OTHERS.indexOf(c) < 0;
    }

    /** The end of the words that stand as they are, single blanks between them; a blank at the begin is none of them. */
    static int afterPlain(char[] letters, int from, int end) {
        if (from == end || isLeftOut(letters[from])) return from;
        int kind = SEEN;
        for (int at = from + 1; at < end; at++) {
            int next = kind(letters[at]);
            if ((kind & next) != 0) return at - 1;
            if ((next & UNSEEN) != 0) return at;
            kind = next;
        }
        return kind == SEEN ? end : end - 1;
    }

    /** True where two blanks stand side by side, or a tabulator. */
    static boolean hasGap(char[] letters, int from, int end) {
        boolean before = false;
        for (int at = from; at < end; at++) {
            boolean blank = isBlank(letters[at]);
            if (blank && (before || letters[at] == '\t')) return true;
            before = blank;
        }
        return false;
    }
}
