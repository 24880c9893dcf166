package vn.luytre.reading.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * The share that is given with a count: «19/23 tổ dân phố (82,6 %)», «41/47 mô hình hoạt động hiệu quả (87,2 %)», «34/37 vụ, đạt
 * 91,9 %». After a plain count «chiếm 25,4%» is a figure of its own.
 *
 * @param after the word after the share with its bracket
 */
record Percent(BigDecimal value, int after) {
    private static final int LOOK_AHEAD = 12;
    private static final Phrases<Boolean> LEADS = Phrases.set(
            "đạt",
            "chiếm",
            "đạt tỷ lệ",
            "chiếm tỷ lệ",
            "tỷ lệ",
            "bằng",
            "tương đương",
            "=",
            "đạt tỉ lệ",
            "chiếm tỉ lệ",
            "tỉ lệ");

    /** The share of the count whose unit ends before {@code at}; null where none is given. */
    static @Nullable Percent of(Words words, int at, int to, boolean fraction) {
        int end = Math.min(to, at + LOOK_AHEAD);
        for (int next = at; next < end; next++) {
            if (words.isMark(next, '(')) return bracketed(words, next + 1, to);
            if (fraction && LEADS.standAt(words, next)) return plain(words, LEADS.after(words, next, to), to);
            if (words.isMark(next) && !(fraction && words.isMark(next, ','))) return null;
            if (words.isNumber(next)) return null;
        }
        return null;
    }

    /** «(82,6 %)», «(đạt 79,9%)», «= 7,7%». */
    static @Nullable Percent bracketed(Words words, int at, int to) {
        var percent = plain(words, LEADS.after(words, at, to), to);
        if (percent == null) return null;
        return words.isMark(percent.after(), ')') ? new Percent(percent.value(), percent.after() + 1) : null;
    }

    private static @Nullable Percent plain(Words words, int at, int to) {
        var figure = Figure.at(words, at, to);
        if (figure == null || figure.isFraction() || !words.isMark(figure.after(), '%')) return null;
        return new Percent(figure.value(), figure.after() + 1);
    }
}
