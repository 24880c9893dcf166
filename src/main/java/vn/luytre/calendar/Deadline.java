package vn.luytre.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a directive says about when a duty is to be done. The kinds, and the strings of {@link #kind()}, {@link #value()} and
 * {@link #freq()}, are those of the schema {@code directive-gold/1}, table "timing".
 */
public sealed interface Deadline {
    /** The word of the schema: {@code date}, {@code period}, {@code recurring} … */
    String kind();

    /** How the duty stands to the time; null where the text does not say. */
    @Nullable
    Operator op();

    /** The time named, as a string of the schema: ISO date, {@code A/B}, {@code --MM-DD}, {@code P15D} …; null if it has none. */
    @Nullable
    String value();

    /** How often, for recurring duties, in ISO 8601; else null. */
    default @Nullable String freq() {
        return null;
    }

    /** The days that it comes to, by the usual working days of Viet Nam. */
    default Resolution resolve(Anchor anchor) {
        return resolve(anchor, WorkingDays.standard());
    }

    /** The days that it comes to. */
    Resolution resolve(Anchor anchor, WorkingDays workingDays);

    /** «trước ngày 15/6/2022», «đến hết năm 2027», «từ ngày 01/7/2026»: {@code 2022-06-15}. */
    record Day(@Nullable Operator op, LocalDate date) implements Deadline {
        @Override
        public String kind() {
            return "date";
        }

        @Override
        public String value() {
            return date.toString();
        }

        @Override
        public Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            return Resolution.Days.of(anchor.inTime(op, DateRange.ofDay(date)));
        }
    }

    /**
     * «trong quý II/2026», «từ ngày 15/7/2026 đến ngày 19/8/2026»: {@code 2026-04-01/2026-06-30}.
     *
     * @param op within it, or from it on: «từ học kỳ I năm học 2026 - 2027»
     * @param range null if the period has a name but no exact days: «học kỳ I năm học 2026 - 2027»
     */
    record Period(Operator op, @Nullable DateRange range, String words) implements Deadline {
        public Period(@Nullable DateRange range, String words) {
            this(Operator.WITHIN, range, words);
        }

        @Override
        public String kind() {
            return "period";
        }

        @Override
        public @Nullable String value() {
            return range == null ? null : range.toString();
        }

        @Override
        public Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            return range == null ? new Resolution.Needs(words) : Resolution.Days.of(anchor.inTime(op, range));
        }
    }

    /**
     * «trước ngày 15/11 hằng năm», «ngày 10 hằng tháng», «trước ngày 14 của tháng cuối quý», «ít nhất 02 chuyên mục mỗi tuần».
     *
     * @param times how often in each period («hai tuần một lần» is 1); null if not said
     */
    record Recurring(
            @Nullable Operator op,
            Recurrence recurrence,
            @Nullable Integer times) implements Deadline {
        public Recurring(@Nullable Operator op, Recurrence recurrence) {
            this(op, recurrence, null);
        }

        @Override
        public String kind() {
            return "recurring";
        }

        @Override
        public @Nullable String value() {
            return recurrence.value();
        }

        @Override
        public @Nullable String freq() {
            return recurrence.freq();
        }

        /** Every occurrence whose last good day is within the days asked about. */
        @Override
        public Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            if (recurrence instanceof Recurrence.EachSchoolTerm)
                return new Resolution.Needs(Recurrence.EachSchoolTerm.TERM);
            return new Resolution.Days(occurrences(anchor)
                    .filter(days -> anchor.window().contains(days.end()))
                    .toList());
        }

        private Stream<DateRange> occurrences(Anchor anchor) {
            // «trước ngày 01/01»: the last good day of the window may belong to an occurrence just outside.
            var window = new DateRange(anchor.from(), anchor.to().plusDays(1));
            var origin = anchor.documentDate() == null ? anchor.from() : anchor.documentDate();
            return recurrence.occurrences(window, origin).map(this::inTime);
        }

        private DateRange inTime(DateRange named) {
            return switch (op) {
                case BEFORE -> DateRange.ofDay(named.start().minusDays(1));
                case BY -> DateRange.ofDay(named.end());
                case ON, WITHIN, FROM, AT_LEAST -> named;
                case null -> named;
            };
        }
    }

    /**
     * «chậm nhất 20 ngày kể từ ngày ban hành Kế hoạch này», «trong thời hạn 15 ngày làm việc kể từ ngày nhận được dự toán», «ngay sau khi
     * vụ việc được làm rõ»: {@code P20D}, {@code PT24H}.
     *
     * @param span null if there is no length to it: «ngay sau khi …»
     * @param since null if the text does not say from when: «không quá 60 ngày»
     */
    record Relative(
            @Nullable Operator op,
            @Nullable TimeSpan span,
            @Nullable StartingPoint since) implements Deadline {
        @Override
        public String kind() {
            return "relative";
        }

        @Override
        public @Nullable String value() {
            return span == null ? null : span.iso();
        }

        public boolean inWorkingDays() {
            return span != null && span.inWorkingDays();
        }

        @Override
        public Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            return dayOf(since, anchor)
                    .<Resolution>map(day -> Resolution.Days.of(daysAfter(day, anchor, workingDays)))
                    .orElseGet(() -> new Resolution.Needs(since == null ? "" : since.event()));
        }

        private DateRange daysAfter(LocalDate day, Anchor anchor, WorkingDays workingDays) {
            var last = span == null ? day : span.after(day, workingDays);
            return op == Operator.WITHIN ? new DateRange(day, last) : anchor.inTime(op, DateRange.ofDay(last));
        }

        private static Optional<LocalDate> dayOf(@Nullable StartingPoint since, Anchor anchor) {
            if (since == null) return Optional.empty();
            if (since.isIssueOfTheDocument()) return Optional.ofNullable(anchor.documentDate());
            return anchor.events().apply(since.words()).or(() -> anchor.events().apply(since.event()));
        }
    }

    /**
     * «trước Tết Nguyên đán Bính Ngọ», «trước khi ban hành», «Ngày hội 19/8/2022».
     *
     * @param words the event as the text names it
     * @param date null unless the text gives the day
     */
    record Event(
            @Nullable Operator op, String words, @Nullable LocalDate date) implements Deadline {
        @Override
        public String kind() {
            return "event";
        }

        @Override
        public @Nullable String value() {
            return date == null ? null : date.toString();
        }

        @Override
        public Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            return day(anchor)
                    .<Resolution>map(day -> Resolution.Days.of(anchor.inTime(op, DateRange.ofDay(day))))
                    .orElseGet(() -> new Resolution.Needs(words));
        }

        private Optional<LocalDate> day(Anchor anchor) {
            return Optional.ofNullable(date)
                    .or(() -> anchor.events().apply(words))
                    .or(() -> Occasion.dayOf(
                            words, anchor.documentDate() == null ? anchor.from() : anchor.documentDate()));
        }
    }

    /** What names neither a day nor a rhythm: it never comes to days. */
    sealed interface Timeless extends Deadline {
        @Override
        default @Nullable Operator op() {
            return null;
        }

        @Override
        default @Nullable String value() {
            return null;
        }

        @Override
        default Resolution resolve(Anchor anchor, WorkingDays workingDays) {
            return new Resolution.Open();
        }
    }

    /** «Trước mắt», «ngay». */
    record Immediate() implements Timeless {
        @Override
        public String kind() {
            return "immediate";
        }
    }

    /** «Thường xuyên» in the column of deadlines. */
    record Continuous() implements Timeless {
        @Override
        public String kind() {
            return "continuous";
        }
    }

    /** «theo quy định», «khi cần thiết», «nếu có khó khăn, vướng mắc». */
    record Unspecified(String words) implements Timeless {
        @Override
        public String kind() {
            return "unspecified";
        }
    }
}
