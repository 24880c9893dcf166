package vn.luytre.reading.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;

/**
 * One end of «từ … đến …»: a day or a period.
 *
 * @param day null for a period
 * @param period null for a day
 */
record EndPoint(
        Stretch stretch, @Nullable DayText day, @Nullable NamedPeriod period, int to) {

    /** The end that begins at this word, or null. */
    static @Nullable EndPoint at(Stretch stretch, int at) {
        if (!TimeStarts.at(stretch.words(), at)) return null;
        var day = new DayReader(stretch).at(at);
        if (day != null) return new EndPoint(stretch, day, null, day.to());
        var period = new PeriodReader(stretch).single(at);
        return period == null ? null : new EndPoint(stretch, null, period, period.to());
    }

    boolean yearPrinted() {
        return period != null ? period.yearPrinted() : day instanceof DayText.OfYear d && d.year() != null;
    }

    /** The last day that is meant, if it can be told. */
    @Nullable
    LocalDate last() {
        if (period != null) return lastOf(period);
        return day instanceof DayText.OfYear d ? date(d) : null;
    }

    private static @Nullable LocalDate lastOf(NamedPeriod period) {
        boolean exact = period.edge() == NamedPeriod.Edge.ALL || period.edge() == NamedPeriod.Edge.END;
        return exact && period.range() != null ? period.range().end() : null;
    }

    private @Nullable LocalDate date(DayText.OfYear d) {
        var date = d.year() == null ? stretch.years().next(d.month(), d.day()) : Days.of(d.year(), d.month(), d.day());
        if (date == null && Days.of(d.year() == null ? 2000 : d.year(), d.month(), d.day()) == null)
            Faults.impossible(stretch, d);
        return date;
    }

    /** The days from this end to the other; what this end does not print it has from the other. */
    @Nullable
    DateRange rangeTo(EndPoint end) {
        var last = end.last();
        if (last == null) return null;
        var first = firstBefore(last);
        return first == null || first.isAfter(last) ? null : new DateRange(first, last);
    }

    private @Nullable LocalDate firstBefore(LocalDate last) {
        if (period != null) return periodStart(period, last);
        if (day instanceof DayText.OfMonth d) return Days.of(last.getYear(), last.getMonthValue(), d.day());
        if (!(day instanceof DayText.OfYear d)) return null;
        if (d.year() != null) return date(d);
        var sameYear = Days.of(last.getYear(), d.month(), d.day());
        if (sameYear == null) Faults.impossible(stretch, d);
        return sameYear == null || !sameYear.isAfter(last) ? sameYear : Days.of(last.getYear() - 1, d.month(), d.day());
    }

    private static @Nullable LocalDate periodStart(NamedPeriod period, LocalDate last) {
        if (period.range() == null) return null;
        var start = period.range().start();
        if (period.yearPrinted()) return start;
        var sameYear = start.withYear(last.getYear());
        return sameYear.isAfter(last) ? sameYear.minusYears(1) : sameYear;
    }
}
