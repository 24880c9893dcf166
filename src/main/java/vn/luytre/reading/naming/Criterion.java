package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.Quotes;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/**
 * «Tiêu chí số 19.2 “xã đạt chuẩn …”», «tiêu chí 19.2», «Tiêu chí số 19 về “Quốc phòng và an ninh”».
 *
 * @param code «19.2»
 * @param end word after the criterion
 * @param titleStart first word of the quoted title, or -1
 * @param titleEnd word after the title
 */
record Criterion(String code, int end, int titleStart, int titleEnd) {
    private static final Phrase NUMBER = Phrase.of("số");
    private static final Phrase ABOUT = Phrase.of("về");

    /** Reads on from the word after «tiêu chí»; null where no number of a criterion follows. */
    static @Nullable Criterion at(Words words, Quotes quotes, int after, int to) {
        int first = NUMBER.after(words, after);
        if (first >= to || !words.isNumber(first) || words.number(first, 0) == 0) return null;
        int end = first + 1;
        while (end + 1 < to
                && words.isMark(end, '.')
                && words.isJoined(end)
                && words.isNumber(end + 1)
                && words.isJoined(end + 1)) end += 2;
        if (first == after && end == first + 1) return null;
        String code = words.between(first, end);
        int open = ABOUT.after(words, end);
        int close = open < to ? quotes.closing(open) : -1;
        return close > open + 1 && close < to
                ? new Criterion(code, close + 1, open + 1, close)
                : new Criterion(code, end, -1, -1);
    }

    boolean isTitled() {
        return titleStart >= 0;
    }

    String title(Words words) {
        return words.between(titleStart, titleEnd);
    }
}
