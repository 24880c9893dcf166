package vn.luytre.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which days are worked: Monday to Friday without public holidays. */
public final class WorkingDays {
    private final Predicate<LocalDate> holiday;

    /** @param holiday says which days are off besides Saturdays and Sundays */
    public WorkingDays(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    /** By the public holidays of Viet Nam. */
    public static WorkingDays standard() {
        return new WorkingDays(day -> false);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holiday.test(day);
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
}
