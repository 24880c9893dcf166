package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.luytre.reporting.pivot.Span;

/** The days of the time of a report, where no form says them better. */
final class ReportPeriod {
    private static final int MONTHS = 12;

    private ReportPeriod() {}

    /** The last day of its last month. */
    static LocalDate lastDay(Span span) {
        return YearMonth.of(span.year(), month(span)).atEndOfMonth();
    }

    private static int month(Span span) {
        return switch (span.kind()) {
            case MONTH -> span.number();
            case QUARTER -> 3 * span.number();
            case HALF_YEAR -> 6 * span.number();
            case NINE_MONTHS -> 9;
            case YEAR -> MONTHS;
        };
    }
}
