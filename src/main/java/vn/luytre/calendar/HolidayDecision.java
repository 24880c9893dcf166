package vn.luytre.calendar;

import java.util.List;
import java.util.stream.Stream;

/** The days of a holiday as the authorities fixed them for one year, days in lieu included. */
record HolidayDecision(String holiday, int year, List<DateRange> ranges) {
    static HolidayDecision from(RulePack pack) {
        return new HolidayDecision(
                pack.text("holiday"),
                pack.number("year"),
                pack.texts("days").stream().map(DateRange::parse).toList());
    }

    boolean isAbout(String id, int inYear) {
        return holiday.equals(id) && year == inYear;
    }

    Stream<PublicHoliday> days(String name) {
        return ranges.stream()
                .flatMap(DateRange::days)
                .map(day -> new PublicHoliday(day, holiday, name, PublicHoliday.Basis.DECIDED));
    }
}
