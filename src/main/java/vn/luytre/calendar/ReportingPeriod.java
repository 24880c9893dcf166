package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One period of a reporting calendar: quarter 2 of 2026 by Decree 09/2019/NĐ-CP is 15 March to 14 June 2026.
 *
 * @param number counted within the year from 1
 * @param days the days whose figures belong to it
 */
public record ReportingPeriod(PeriodKind kind, int year, int number, DateRange days) {
    /** The month that its name ends with: June for quarter 2 and for the first six months; of a week that of its Thursday. */
    public YearMonth lastMonth() {
        if (!kind.hasMonths()) return YearMonth.from(days.start().plusDays(3));
        return YearMonth.of(year, number * kind.months());
    }

    public boolean contains(LocalDate day) {
        return days.contains(day);
    }
}
