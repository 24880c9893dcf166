package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.reading.words.Words;

/** «ngày 18-19/8/2026», «ngày 01 - 15/8»: days of one month, from the first to the last. */
record DayRange(@Nullable DateRange range, boolean yearPrinted, int from, int to) {

    /** The range that begins at the word «ngày», or null. */
    static @Nullable DayRange at(Stretch stretch, int at) {
        Words words = stretch.words();
        int number = DayReader.DAY.after(words, at);
        int first = words.number(number, 0);
        if (number == at || first < 1 || first > 31 || !words.isMark(number + 1) || !isDash(words.mark(number + 1)))
            return null;
        var last = new DayReader(stretch).at(number + 2);
        if (!(last instanceof DayText.OfYear end) || first >= end.day()) return null;
        var ends = end.year() == null
                ? stretch.years().next(end.month(), end.day())
                : Days.of(end.year(), end.month(), end.day());
        if (ends == null) Faults.impossible(stretch, end);
        var range = ends == null ? null : new DateRange(ends.withDayOfMonth(first), ends);
        return new DayRange(range, end.year() != null, at, end.to());
    }

    private static boolean isDash(char mark) {
        return mark == '-' || mark == '–' || mark == '—';
    }
}
