package vn.luytre.assessment.standard;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A time of each year, first and last day included.
 *
 * @param yearsBefore how many years before the year it begins
 */
public record YearSpan(MonthDay first, MonthDay last, int yearsBefore) {
    /** Those days. */
    public record Days(LocalDate first, LocalDate last) {}

    public Days in(int year) {
        return new Days(first.atYear(year - yearsBefore), last.atYear(year));
    }
}
