package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.luytre.calendar.IsoWeek;
import vn.luytre.reporting.pivot.Span;

/** The days of the time of a report, where no form says them better. */
final class ReportPeriod {
    private static final int MONTHS = 12;

    private ReportPeriod() {}

    /** The last day of its last month, or of the week. */
    static LocalDate lastDay(Span span) {
        return switch (span.kind()) {
            case WEEK -> new IsoWeek(span.year(), span.number()).days().end();
            case MONTH -> lastDay(span, span.number());
            case QUARTER -> lastDay(span, 3 * span.number());
            case HALF_YEAR -> lastDay(span, 6 * span.number());
            case NINE_MONTHS -> lastDay(span, 9);
            case YEAR -> lastDay(span, MONTHS);
        };
    }

    private static LocalDate lastDay(Span span, int month) {
        return YearMonth.of(span.year(), month).atEndOfMonth();
    }
}
