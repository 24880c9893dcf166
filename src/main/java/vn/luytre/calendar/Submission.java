package vn.luytre.calendar;

import java.time.LocalDate;

/**
 * By when the report of each period is handed in: «chậm nhất vào ngày 25 của tháng cuối kỳ báo cáo».
 *
 * @param name who sends to whom
 * @param day day of the last month of the period; still in time
 */
public record Submission(String name, LegalSource source, int day) {
    static Submission from(RulePack pack, LegalSource source) {
        return new Submission(
                pack.text("name"),
                new LegalSource(source.instrument(), pack.text("article")),
                pack.number("day_of_last_month"));
    }

    /** The last good day for the report of that period. */
    public LocalDate due(ReportingPeriod period) {
        var month = period.lastMonth();
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
