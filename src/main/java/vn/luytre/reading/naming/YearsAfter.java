package vn.luytre.reading.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Years that stand right behind a name, and the days of a festival: «năm 2026», «giai đoạn 2021 - 2025», «(19/8/2022)», «từ ngày 01/8/2031 đến
 * ngày 19/8/2031», «trước ngày 19/8 hằng năm».
 */
record YearsAfter(List<Integer> years, List<String> dates) {
    private static final int LOOK_AHEAD = 24;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final Phrases<Boolean> BEFORE_A_YEAR = Phrases.set("năm", "giai đoạn", "nhiệm kỳ", "từ năm");

    private static final Phrase UP_TO = Phrase.of("đến");

    /** Reads on from the word after the name. */
    static YearsAfter at(Words words, int after, int to, NameKind kind) {
        var years = new ArrayList<Integer>();
        int at = after;
        if (words.isMark(at, '”') || words.isMark(at, '"')) at++;
        int start = words.isMark(at, ',') || words.isMark(at, '(') ? at + 1 : at;
        int number = BEFORE_A_YEAR.after(words, start, to);
        if (number > start && isYear(words, number)) {
            years.add(words.number(number, 0));
            boolean range = words.isMark(number + 1) && "-–—".indexOf(words.mark(number + 1)) >= 0;
            if (range && isYear(words, number + 2)) years.add(words.number(number + 2, 0));
        }
        return new YearsAfter(years, kind.equals(NameKind.FESTIVAL) ? dates(words, at, to) : List.of());
    }

    private static boolean isYear(Words words, int at) {
        int year = words.number(at, 0);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The first day, or the first stretch of days, of the same sentence. */
    private static List<String> dates(Words words, int from, int to) {
        @Nullable String first = null;
        int end = Math.min(to, from + LOOK_AHEAD);
        for (int at = from; at < end && !words.isMark(at, ';'); at++) {
            var date = words.isNumber(at) ? OfficialDate.at(words.text(), words.start(at)) : null;
            if (date == null || !date.possible()) continue;
            String shown = shown(date);
            if (first != null) return List.of(first + "/" + shown);
            first = shown;
            at = words.from(date.end()) - 1;
            if (!UP_TO.standsAt(words, at + 1)) return List.of(first);
        }
        return first == null ? List.of() : List.of(first);
    }

    private static String shown(OfficialDate.Match date) {
        var year = date.year();
        String day = String.format("-%02d-%02d", date.month(), date.day());
        return year == null ? "-" + day : year + day;
    }
}
