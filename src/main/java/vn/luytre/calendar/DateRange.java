package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of whole days, both ends included: «từ ngày 15/7/2026 đến ngày 19/8/2026». Written {@code A/B} in ISO 8601. */
public record DateRange(LocalDate start, LocalDate end) {
    public DateRange {
        if (end.isBefore(start)) throw new IllegalArgumentException("ends before it begins: " + start + "/" + end);
    }

    /** The range of one single day. */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day);
    }

    /** From the first day of month {@code from} to the last day of month {@code to}, months 1 to 12 of one year. */
    public static DateRange ofMonths(int year, int from, int to) {
        return new DateRange(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
    }

    /** The calendar quarter 1 to 4: «quý II/2026». */
    public static DateRange ofQuarter(int year, int quarter) {
        return ofMonths(year, 3 * quarter - 2, 3 * quarter);
    }

    /** The calendar year: «năm 2026». */
    public static DateRange ofYear(int year) {
        return ofMonths(year, 1, 12);
    }

    /** Reads what {@link #toString()} writes. */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not of the form A/B: " + text);
        return new DateRange(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(DateRange other) {
        return contains(other.start) && contains(other.end);
    }

    /** The days that both ranges have. */
    public Optional<DateRange> intersection(DateRange other) {
        var first = start.isAfter(other.start) ? start : other.start;
        var last = end.isBefore(other.end) ? end : other.end;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    /** How many days it has, at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Every day of it, in order. */
    public Stream<LocalDate> days() {
        return start.datesUntil(end.plusDays(1));
    }

    /** The ISO 8601 form {@code 2026-07-15/2026-08-19}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
