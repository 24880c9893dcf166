package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of whole months, as people choose it, seen from a day within. */
public enum Period {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    LAST_YEAR;

    /** Its first month. */
    public YearMonth first(LocalDate today) {
        var month = YearMonth.from(today);
        return switch (this) {
            case MONTH -> month;
            case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % 3);
            case HALF_YEAR -> month.minusMonths((month.getMonthValue() - 1) % 6);
            case YEAR -> YearMonth.of(month.getYear(), 1);
            case LAST_YEAR -> YearMonth.of(month.getYear() - 1, 1);
        };
    }

    /** Its last month. */
    public YearMonth last(LocalDate today) {
        var first = first(today);
        return switch (this) {
            case MONTH -> first;
            case QUARTER -> first.plusMonths(2);
            case HALF_YEAR -> first.plusMonths(5);
            case YEAR, LAST_YEAR -> first.plusMonths(11);
        };
    }
}
