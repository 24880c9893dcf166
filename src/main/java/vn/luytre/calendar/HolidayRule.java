package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which days of each year a holiday has by law.
 *
 * @param lunar true if {@code day} counts in the lunar calendar
 * @param before how many of its days come before {@code day}
 * @param decidedYearly true if the law leaves the exact days to a decision of each year
 */
record HolidayRule(
        String id,
        String name,
        MonthDay day,
        boolean lunar,
        int days,
        int before,
        boolean decidedYearly,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static HolidayRule from(RulePack pack) {
        boolean lunar = pack.has("lunar");
        return new HolidayRule(
                pack.text("id"),
                pack.text("name"),
                pack.parsed(lunar ? "lunar" : "solar", MonthDay::parse),
                lunar,
                pack.number("days"),
                pack.numberOr("days_before", 0),
                pack.flag("decided_yearly", false),
                pack.dateOrNull("from"),
                pack.dateOrNull("to"));
    }

    List<PublicHoliday> daysIn(int year) {
        var main = lunar
                ? LunarCalendar.toSolar(new LunarDate(year, day.getMonthValue(), day.getDayOfMonth()))
                : day.atYear(year);
        if (!inForceOn(main)) return List.of();
        var basis = decidedYearly ? PublicHoliday.Basis.USUAL : PublicHoliday.Basis.LAW;
        return IntStream.range(-before, days - before)
                .mapToObj(i -> new PublicHoliday(main.plusDays(i), id, name, basis))
                .toList();
    }

    private boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
