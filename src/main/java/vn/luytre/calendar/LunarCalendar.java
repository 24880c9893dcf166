package vn.luytre.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Vietnamese lunar calendar for the days from 1900 to 2100, computed for the time of Viet Nam (UTC+7). It differs from the
 * Chinese one by a day or even a month when a new moon or a solar term falls between the midnights of the two countries: Tết of 1985, 2007,
 * 2030. UTC+7 is used for all years, as in the calendar of today; what was printed before 1968 may differ.
 *
 * <p>Four new moons of these years (20 June 1944, 7 July 1967, 9 December 2072, 19 October 2085) come within a minute of midnight: there
 * other tables may begin the month a day earlier or later. None of them touches Tết or a public holiday.
 */
public final class LunarCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final ConcurrentHashMap<Integer, LunarMonths> COMPUTED = new ConcurrentHashMap<>();

    private LunarCalendar() {}

    /** The lunar day of a solar one. */
    public static LunarDate toLunar(LocalDate day) {
        checkYear(day.getYear());
        var months = monthsWith(day.toEpochDay(), day.getYear());
        return months.dateOf(day.toEpochDay());
    }

    /** The solar day of a lunar one; refuses a leap month or a 30th that the year does not have. */
    public static LocalDate toSolar(LunarDate date) {
        if (date.year() < FIRST_YEAR - 1 || date.year() > LAST_YEAR) {
            throw new IllegalArgumentException("only computed for 1900 to 2100: " + date);
        }
        // The months 11 and 12 are found with the winter solstice of their own year, from which the next row starts.
        return LocalDate.ofEpochDay(
                months(date.month() >= 11 ? date.year() + 1 : date.year()).dayOf(date));
    }

    /** The first day of Tết Nguyên đán (mùng 1 tháng Giêng). */
    public static LocalDate tet(int year) {
        return toSolar(new LunarDate(year, 1, 1));
    }

    /** The month that comes twice in a lunar year, 1 to 12; empty for most years. */
    public static OptionalInt leapMonth(int year) {
        var early = months(year).leapMonth();
        if (early.isPresent() && early.getAsInt() <= 10) return early;
        var late = months(year + 1).leapMonth();
        return late.isPresent() && late.getAsInt() >= 11 ? late : OptionalInt.empty();
    }

    private static LunarMonths monthsWith(long day, int year) {
        var months = months(year);
        return day < months.end() ? months : months(year + 1);
    }

    private static LunarMonths months(int year) {
        return COMPUTED.computeIfAbsent(year, LunarMonths::ending);
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("only computed for 1900 to 2100: " + year);
        }
    }
}
