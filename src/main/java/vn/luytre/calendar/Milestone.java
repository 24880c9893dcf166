package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A step that a rule puts into the course of each year: «đăng ký trong Quý I», «đề nghị công nhận trước ngày 15/11».
 *
 * @param from first day for it; null if the rule does not say
 * @param lastDay last good day: 14 November for «trước ngày 15/11»
 * @param until last day on which the rule held for this step; null if it still does
 */
public record Milestone(
        String id,
        String name,
        LegalSource source,
        @Nullable MonthDay from,
        MonthDay lastDay,
        @Nullable LocalDate until) {

    static Milestone from(RulePack pack, LegalSource source) {
        var first = pack.has("within_from") ? pack.parsed("within_from", MonthDay::parse) : null;
        var last = first == null
                ? dayBefore(pack.parsed("before", MonthDay::parse))
                : pack.parsed("within_to", MonthDay::parse);
        return new Milestone(
                pack.text("id"),
                pack.text("name"),
                new LegalSource(source.instrument(), pack.text("article")),
                first,
                last,
                pack.dateOrNull("to"));
    }

    private static MonthDay dayBefore(MonthDay day) {
        // Any year will do but a leap year would turn «trước ngày 01/3» into 29 February.
        return MonthDay.from(day.atYear(2001).minusDays(1));
    }

    /** The last good day in that year. */
    public LocalDate due(int year) {
        return lastDay.atYear(year);
    }

    public boolean inForceOn(LocalDate date) {
        return until == null || !date.isAfter(until);
    }
}
