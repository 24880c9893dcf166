package vn.luytre.reading.timing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * A month or a quarter by its number: «tháng 6/2026», «tháng 6 năm 2026», «quý III/2026», «quý 4».
 *
 * @param months how many months it has, 1 or 3
 * @param year null where none is printed
 */
record MonthText(int number, int months, @Nullable Integer year, int from, int to) {
    private static final Phrases<Integer> UNITS = Phrases.of(Map.of("tháng", 1, "quý", 3, "quí", 3));
    private static final Phrases<Integer> ROMANS = Phrases.of(Map.of("I", 1, "II", 2, "III", 3, "IV", 4));
    /** «tháng Tư», with a capital; «tháng ba» may be a count. */
    private static final Phrases<Integer> NAMES = Phrases.of(Map.of(
            "Một", 1, "Hai", 2, "Ba", 3, "Tư", 4, "Năm", 5, "Sáu", 6, "Bảy", 7, "Tám", 8, "Chín", 9, "Mười", 10));

    private static final Phrases<Boolean> YEAR_LEADS = Phrases.set("năm", "của năm");
    private static final Phrase LUNAR = Phrase.of("âm lịch");

    /** The month or quarter that begins with its word here, or null. */
    static @Nullable MonthText at(Words words, int at, int to) {
        var unit = UNITS.longestAt(words, at, to);
        return unit == null ? null : numbered(words, at, unit.after(), unit.meaning(), to);
    }

    /** The same where only the number stands here: the «8» of «tháng 7, 8/2026». */
    static @Nullable MonthText numberAt(Words words, int at, int months, int to) {
        return numbered(words, at, at, months, to);
    }

    private static @Nullable MonthText numbered(Words words, int from, int at, int months, int to) {
        if (at >= to) return null;
        var name = months == 3
                ? ROMANS.longestAt(words, at, to)
                : words.isCapital(at) ? NAMES.longestAt(words, at, to) : null;
        int number = name == null ? words.number(at, 0) : name.meaning();
        if (number < 1 || number > 12 / months || LUNAR.standsAt(words, at + 1)) return null;
        return withYear(words, from, name == null ? at + 1 : name.after(), number, months, to);
    }

    private static MonthText withYear(Words words, int from, int after, int number, int months, int to) {
        int lead =
                words.isMark(after, '/') || isJoinedDash(words, after) ? after + 1 : YEAR_LEADS.after(words, after, to);
        int year = lead > after && lead < to ? words.number(lead, 0) : 0;
        boolean printed = year >= 1900 && year <= 2199;
        return new MonthText(number, months, printed ? year : null, from, printed ? lead + 1 : after);
    }

    /** «tháng 6-2026», «tháng 6.2026». */
    private static boolean isJoinedDash(Words words, int at) {
        return (words.isMark(at, '-') || words.isMark(at, '.')) && words.isJoined(at) && words.isJoined(at + 1);
    }

    MonthText in(int otherYear) {
        return new MonthText(number, months, otherYear, from, to);
    }

    /** Its days in a year. */
    DateRange range(int ofYear) {
        return DateRange.ofMonths(ofYear, (number - 1) * months + 1, number * months);
    }
}
