package vn.luytre.reading.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.reading.timing.NamedPeriod.Edge;
import vn.luytre.reading.words.Phrase;

/** «10 ngày đầu tháng 8/2026», «05 ngày cuối của tháng 12»: days that can be told, unlike «đầu tháng 8». */
final class PartOfMonth {
    private static final Phrase FIRST = Phrase.of("đầu");
    private static final Phrase LAST = Phrase.of("cuối");
    private static final Phrase OF = Phrase.of("của");

    private PartOfMonth() {}

    /** The period that begins at this number, or null. */
    static @Nullable NamedPeriod at(Stretch stretch, int at) {
        var words = stretch.words();
        var number = NumberText.at(words, at, stretch.to());
        int days = number == null ? at : DayReader.DAY.after(words, number.to());
        boolean first = FIRST.standsAt(words, days);
        if (number == null || days == number.to() || !(first || LAST.standsAt(words, days))) return null;
        var month = MonthText.at(words, OF.after(words, days + 1), stretch.to());
        if (month == null || month.months() != 1 || number.value() < 1 || number.value() > 28) return null;
        var whole = month.year() == null ? stretch.years().nextRange(month::range) : month.range(month.year());
        var range = whole == null ? null : part(whole, number.value(), first);
        return new NamedPeriod(range, month.year() != null, false, Edge.ALL, at, month.to());
    }

    private static DateRange part(DateRange month, int days, boolean first) {
        LocalDate start = month.start();
        LocalDate end = month.end();
        return first ? new DateRange(start, start.plusDays(days - 1L)) : new DateRange(end.minusDays(days - 1L), end);
    }
}
