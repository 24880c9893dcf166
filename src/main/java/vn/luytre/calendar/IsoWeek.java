package vn.luytre.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * «Tuần 7 năm 2026»: from Monday to Sunday, numbered in the year in which its Thursday lies (ISO 8601). The first one of a year may
 * begin in the December before, the last one end in the January after; a year has 52 or 53.
 */
public record IsoWeek(int year, int number) {
    private static final int ALWAYS_FIRST = 4; // 4 January lies in week 1

    public IsoWeek {
        if (number < 1 || number > inYear(year))
            throw new IllegalArgumentException("no week " + number + " in " + year);
    }

    /** The week of a day. */
    public static IsoWeek with(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** How many a year has: 53 where it begins or ends on a Thursday. */
    public static int inYear(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Its seven days. */
    public DateRange days() {
        var first = LocalDate.of(year, 1, ALWAYS_FIRST)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
        return new DateRange(first, first.plusDays(6));
    }
}
