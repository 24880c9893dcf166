package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Recurrence.Every;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Days in a row with what is said of all of them: «ngày 10 và ngày 25 hằng tháng», «15/6 và 15/12/2026», «ngày 20/6 (6 tháng) và ngày
 * 20/12 (năm) hằng năm», «ngày 20 tháng 6 và tháng 12».
 *
 * @param days what is printed only at the last, month or year, is given to those before it
 * @param frequency «hằng tháng» after them
 * @param clock true where an hour is given
 */
record DayList(List<DayText> days, @Nullable FrequencyText frequency, boolean clock, int to) {

    /** True for «19/8 hằng năm». */
    boolean isYearly() {
        return frequency != null && frequency.isYearly();
    }

    /** The days that begin at this word, or null. */
    static @Nullable DayList at(Stretch stretch, int at) {
        if (!TimeStarts.at(stretch.words(), at)) return null;
        var first = new DayReader(stretch).at(at);
        return first == null ? null : new Reader(stretch).after(first, at);
    }

    /** Goes on from the first day. */
    private record Reader(Stretch stretch, Words words, DayReader reader) {
        private static final int MOST_DAYS = 12;
        private static final int LONGEST_BRACKET = 10;
        private static final Phrases<Boolean> LINKS = Phrases.set(",", "và", ", và", "hoặc", "&");
        private static final Phrase MONTH = Phrase.of("tháng");
        /** «thứ Bảy tuần đầu tiên của» before «hằng tháng». */
        private static final Phrases<String> BEFORE_FREQUENCY = WordList.phrases(DayList.class, "before-rhythms.txt");
        /** «ngày 05 tháng sau», «ngày 15 của tháng kế tiếp», «ngày 20 trong tháng» come back each month. */
        private static final Phrases<String> EACH_MONTH = WordList.phrases(DayList.class, "each-month.txt");

        Reader(Stretch stretch) {
            this(stretch, stretch.words(), new DayReader(stretch));
        }

        DayList after(DayText first, int at) {
            var days = new ArrayList<DayText>();
            days.add(first);
            int to = first.to();
            while (days.size() < MOST_DAYS) {
                var next = next(days.getLast(), to);
                if (next == null) break;
                days.add(next);
                to = next.to();
            }
            lend(days);
            var frequency = frequency(to, days);
            boolean clock = ClockText.isHour(words, at, stretch.to());
            return new DayList(days, frequency, clock, frequency == null ? to : frequency.to());
        }

        private @Nullable DayText next(DayText before, int at) {
            int link = bracket(at);
            int begin = LINKS.after(words, link, stretch.to());
            if (begin == link) return null;
            var next = MONTH.standsAt(words, begin) ? sameDay(before, begin) : reader.at(begin);
            if (next == null && before instanceof DayText.OfMonth && words.isNumber(begin))
                next = reader.numbered(begin, begin);
            if (next == null || isApart(before, next, link)) return null;
            return next;
        }

        /** «ngày 20 tháng 6 và tháng 12». */
        private @Nullable DayText sameDay(DayText before, int at) {
            var month = MonthText.at(words, at, stretch.to());
            if (!(before instanceof DayText.OfYear day) || month == null || month.months() != 1) return null;
            return new DayText.OfYear(day.day(), month.number(), month.year(), at, month.to());
        }

        /** «trước ngày 15/3/2026, ngày 19/8/2026 tổ chức …»: after a comma, a day with its year begins something new. */
        private boolean isApart(DayText before, DayText next, int link) {
            boolean comma = words.isMark(link, ',');
            boolean whole = before instanceof DayText.OfYear day && day.year() != null;
            boolean week = before instanceof DayText.OfWeek != next instanceof DayText.OfWeek;
            return week || (comma && whole);
        }

        private int bracket(int at) {
            if (!words.isMark(at, '(')) return at;
            for (int i = at + 1; i < Math.min(stretch.to(), at + LONGEST_BRACKET); i++) {
                if (words.isMark(i, ')')) return i + 1;
            }
            return at;
        }

        /** Gives month and year of the later days to the earlier ones that have none. */
        private static void lend(List<DayText> days) {
            for (int i = days.size() - 2; i >= 0; i--) {
                if (days.get(i + 1) instanceof DayText.OfYear later) days.set(i, lent(days.get(i), later));
            }
        }

        private static DayText lent(DayText day, DayText.OfYear later) {
            return switch (day) {
                case DayText.OfMonth d -> new DayText.OfYear(d.day(), later.month(), later.year(), d.from(), d.to());
                case DayText.OfYear d when d.year() == null -> d.in(yearBefore(d, later));
                case DayText.OfYear d -> d;
                case DayText.OfLastMonth d -> d;
                case DayText.OfSomeMonth d -> d;
                case DayText.OfWeek d -> d;
            };
        }

        /** «15/12 và 15/6/2027»: the first is of 2026. */
        private static @Nullable Integer yearBefore(DayText.OfYear day, DayText.OfYear later) {
            boolean crosses = 100 * day.month() + day.day() > 100 * later.month() + later.day();
            return later.year() != null && crosses ? Integer.valueOf(later.year() - 1) : later.year();
        }

        private @Nullable FrequencyText frequency(int at, List<DayText> days) {
            int lead = BEFORE_FREQUENCY.after(words, bracket(at), stretch.to());
            var found = FrequencyText.at(words, lead, stretch.to());
            if (found != null) return found.startingAt(at);
            if (!(days.getLast() instanceof DayText.OfMonth)) return null;
            int month = EACH_MONTH.after(words, at, stretch.to());
            if (month == at || words.isNumber(month)) return null;
            return new FrequencyText(new Every(1, Every.Unit.MONTH), at, month);
        }
    }
}
