package vn.luytre.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which days are worked («ngày làm việc»): Monday to Friday without public holidays, and weekend days that are worked in place of
 * another day. Immutable; the standard one reads the rules of {@link PublicHolidays} only when it is asked about a day.
 */
public final class WorkingDays {
    private static final WorkingDays STANDARD = new WorkingDays(
            day -> PublicHolidays.standard().isDayOff(day),
            day -> PublicHolidays.standard().isWorkedInstead(day));

    private final Predicate<LocalDate> dayOff;
    private final Predicate<LocalDate> workedInstead;

    private WorkingDays(Predicate<LocalDate> dayOff, Predicate<LocalDate> workedInstead) {
        this.dayOff = dayOff;
        this.workedInstead = workedInstead;
    }

    /** By the public holidays of Viet Nam. */
    public static WorkingDays standard() {
        return STANDARD;
    }

    /** By holidays of another rule pack. */
    public static WorkingDays of(PublicHolidays holidays) {
        return new WorkingDays(holidays::isDayOff, holidays::isWorkedInstead);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) ? !dayOff.test(day) : workedInstead.test(day);
    }

    /** The n-th working day after {@code day}, which is not counted itself; {@code day} if n is 0. */
    public LocalDate after(LocalDate day, int n) {
        if (n < 0) throw new IllegalArgumentException("cannot count " + n + " days");
        var last = day;
        for (int left = n; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) left--;
        }
        return last;
    }

    /** How many working days a stretch of days has. */
    public long count(DateRange range) {
        return range.days().filter(this::isWorkingDay).count();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
