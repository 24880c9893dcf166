package vn.luytre.reading.citation;

import vn.luytre.reading.words.Words;

/** Quotation marks: «“…”», «"…"», ««…»», one within another too. */
final class Quote {
    private static final int LONGEST = 160;

    private Quote() {}

    static boolean opensAt(Words words, int at) {
        char mark = words.mark(at);
        return mark == '“' || mark == '„' || mark == '"' || mark == '«';
    }

    static boolean isQuote(char mark) {
        return mark == '“' || mark == '”' || mark == '„' || mark == '"' || mark == '«' || mark == '»';
    }

    /** The closing mark for the one that opens at this word, or -1. */
    static int close(Words words, int open, int to) {
        boolean straight = words.isMark(open, '"');
        int depth = 0;
        for (int i = open + 1; i < Math.min(to, open + LONGEST); i++) {
            char mark = words.mark(i);
            if (mark == '"' && (straight || depth == 0)) return i;
            if (!straight && (mark == '“' || mark == '«')) depth++;
            else if (mark == '”' || mark == '»') {
                if (depth == 0 || straight) return i;
                depth--;
            }
        }
        return -1;
    }
}
