package vn.luytre.reading.indicator;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The period that a title or the beginning of a sentence names: «6 tháng đầu năm 2031», «năm 2026», «Năm 2025, toàn tỉnh …». */
final class PeriodName {
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrases<Boolean> BEFORE_YEAR =
            Phrases.set("tháng đầu", "tháng cuối", "tháng", "quý I", "quý II", "quý III", "quý IV");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private PeriodName() {}

    /** The first period, written as it stands: «6 tháng đầu năm 2031», «quý I năm 2031», else the year alone. */
    static @Nullable String in(Words words, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (!isYear(words, at)) continue;
            int start = Surroundings.startOf(BEFORE_YEAR, words, from, at);
            if (start == at) return words.at(at + 1);
            boolean counted = words.isNumber(start - 1) && start > from;
            return words.between(counted ? start - 1 : start, at + 2);
        }
        return null;
    }

    /** The first year after «năm», or null. */
    static @Nullable String yearIn(Words words, int from, int to) {
        for (int at = from; at + 1 < to; at++) if (isYear(words, at)) return words.at(at + 1);
        return null;
    }

    private static boolean isYear(Words words, int at) {
        int year = YEAR.standsAt(words, at) ? words.number(at + 1, 0) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR && !isDay(words, at);
    }

    /** «ngày 05 tháng 3 năm 2031» is a day. */
    private static boolean isDay(Words words, int at) {
        return words.isNumber(at - 1) && words.isNumber(at - 3);
    }
}
