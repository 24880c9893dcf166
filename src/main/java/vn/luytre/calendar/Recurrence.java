package vn.luytre.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rhythm of a duty that comes back: which days it names, and how often. */
public sealed interface Recurrence {
    /** The day named, {@code --MM-DD} each year, {@code ---DD} each month, {@code -W-D} each week (Monday is 1), or null. */
    @Nullable
    String value();

    /** How often, in ISO 8601: {@code P1W}, {@code P1M}, {@code P3M}, {@code P6M}, {@code P1Y}; null for school terms. */
    @Nullable
    String freq();

    /**
     * What it names in and around a stretch of days: every occurrence that touches {@code window}, in order.
     *
     * @param origin a day from which «hai tuần một lần» is counted, where no calendar says which weeks are meant
     */
    Stream<DateRange> occurrences(DateRange window, LocalDate origin);

    /** «ngày 15/11 hằng năm». The 29th of February is the 28th in other years. */
    record Yearly(int month, int day) implements Recurrence {
        public Yearly {
            checkDay(day, Month.of(month).maxLength());
        }

        @Override
        public String value() {
            return String.format(Locale.ROOT, "--%02d-%02d", month, day);
        }

        @Override
        public String freq() {
            return "P1Y";
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return IntStream.rangeClosed(window.start().getYear(), window.end().getYear())
                    .mapToObj(year -> dayOf(YearMonth.of(year, month), day))
                    .filter(occurrence -> window.contains(occurrence.start()));
        }
    }

    /** «ngày 10 hằng tháng». In shorter months the 31st is the last day. */
    record Monthly(int day) implements Recurrence {
        public Monthly {
            checkDay(day, 31);
        }

        @Override
        public String value() {
            return String.format(Locale.ROOT, "---%02d", day);
        }

        @Override
        public String freq() {
            return "P1M";
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return monthsOf(window)
                    .map(month -> dayOf(month, day))
                    .filter(occurrence -> window.contains(occurrence.start()));
        }
    }

    /** «thứ Sáu hằng tuần». */
    record Weekly(DayOfWeek day) implements Recurrence {
        @Override
        public String value() {
            return "-W-" + day.getValue();
        }

        @Override
        public String freq() {
            return "P1W";
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return Stream.iterate(
                            window.start().with(TemporalAdjusters.nextOrSame(day)),
                            window::contains,
                            date -> date.plusWeeks(1))
                    .map(DateRange::ofDay);
        }
    }

    /**
     * «ngày 14 của tháng cuối quý»: a day of the last month of each 3, 6 or 12 months of the calendar year. It has no ISO form, so
     * {@link #value()} is null.
     */
    record DayOfLastMonth(int day, int months) implements Recurrence {
        public DayOfLastMonth {
            checkDay(day, 31);
            checkPartOfYear(months);
        }

        @Override
        public @Nullable String value() {
            return null;
        }

        @Override
        public String freq() {
            return months == 12 ? "P1Y" : "P" + months + "M";
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return monthsOf(window)
                    .filter(month -> month.getMonthValue() % months == 0)
                    .map(month -> dayOf(month, day))
                    .filter(occurrence -> window.contains(occurrence.start()));
        }
    }

    /**
     * Only how often: «hằng tháng», «định kỳ 6 tháng», «hai tuần một lần». Each occurrence is a whole week, month, quarter, half year or
     * year of the calendar; reporting periods are {@link ReportingCalendar}'s.
     */
    record Every(int count, Unit unit) implements Recurrence {
        /** What is counted. */
        public enum Unit {
            DAY("D"),
            WEEK("W"),
            MONTH("M"),
            YEAR("Y");

            private final String letter;

            Unit(String letter) {
                this.letter = letter;
            }
        }

        public Every {
            if (count < 1) throw new IllegalArgumentException("not a rhythm: every " + count);
        }

        @Override
        public @Nullable String value() {
            return null;
        }

        @Override
        public String freq() {
            return "P" + count + unit.letter;
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return Stream.iterate(periodWith(window.start(), origin), this::next)
                    .takeWhile(period -> !period.start().isAfter(window.end()));
        }

        private DateRange next(DateRange period) {
            return periodFrom(period.end().plusDays(1));
        }

        private DateRange periodFrom(LocalDate start) {
            return new DateRange(
                    start,
                    switch (unit) {
                        case DAY -> start.plusDays(count - 1L);
                        case WEEK -> start.plusWeeks(count).minusDays(1);
                        case MONTH -> start.plusMonths(count).minusDays(1);
                        case YEAR -> start.plusYears(count).minusDays(1);
                    });
        }

        /** The period that has {@code day}. */
        private DateRange periodWith(LocalDate day, LocalDate origin) {
            return switch (unit) {
                case DAY -> periodFrom(stepBack(day, origin.toEpochDay(), 1));
                case WEEK -> periodFrom(stepBack(day, mondayOf(origin).toEpochDay(), 7));
                case MONTH -> months(day, 12 % count == 0 ? LocalDate.EPOCH : origin, count);
                case YEAR -> months(day, count == 1 ? LocalDate.EPOCH : origin.withDayOfYear(1), 12 * count);
            };
        }

        private LocalDate stepBack(LocalDate day, long origin, int days) {
            return day.minusDays(Math.floorMod(day.toEpochDay() - origin, (long) count * days));
        }

        private DateRange months(LocalDate day, LocalDate origin, int length) {
            long month = day.getYear() * 12L + day.getMonthValue() - 1;
            long first = origin.getYear() * 12L + origin.getMonthValue() - 1;
            return periodFrom(day.withDayOfMonth(1).minusMonths(Math.floorMod(month - first, length)));
        }

        private static LocalDate mondayOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /** «mỗi học kỳ»: twice a school year, but the province sets the days of the terms each year, so it has none here. */
    record EachSchoolTerm() implements Recurrence {
        /** What must be known to tell its days. */
        static final String TERM = "học kỳ";

        @Override
        public @Nullable String value() {
            return null;
        }

        @Override
        public @Nullable String freq() {
            return null;
        }

        @Override
        public Stream<DateRange> occurrences(DateRange window, LocalDate origin) {
            return Stream.empty();
        }
    }

    private static DateRange dayOf(YearMonth month, int day) {
        return DateRange.ofDay(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    private static Stream<YearMonth> monthsOf(DateRange window) {
        return Stream.iterate(
                YearMonth.from(window.start()),
                month -> !month.isAfter(YearMonth.from(window.end())),
                month -> month.plusMonths(1));
    }

    private static void checkDay(int day, int last) {
        if (day < 1 || day > last) throw new IllegalArgumentException("no such day: " + day);
    }

    private static void checkPartOfYear(int months) {
        if (!List.of(3, 6, 12).contains(months))
            throw new IllegalArgumentException("not a quarter, half or year: " + months);
    }
}
