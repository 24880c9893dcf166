package vn.luytre.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * The twelve or thirteen months from the one that has a winter solstice, always the eleventh, up to the next such month. If there
 * are thirteen, the first one in which the sun enters no new sign is the leap month.
 */
final class LunarMonths {
    private static final int WINTER = 9;

    /** The year in which they end; their months 1 to 10 belong to it, the months 11 and 12 to the year before. */
    private final int year;

    /** First day of each month, and at last the first day after, in days since 1970-01-01. */
    private final long[] starts;

    /** Place of the leap month among them, −1 if there is none. */
    private final int leap;

    private LunarMonths(int year, long[] starts, int leap) {
        this.year = year;
        this.starts = starts;
        this.leap = leap;
    }

    static LunarMonths ending(int year) {
        long first = eleventhMonth(year - 1);
        long last = eleventhMonth(year);
        long[] starts = LongStream.rangeClosed(first, last)
                .map(MoonAndSun::dayOfNewMoon)
                .toArray();
        return new LunarMonths(year, starts, starts.length == 14 ? leapAmong(starts) : -1);
    }

    /** The number of the new moon with which the month of the winter solstice begins. */
    private static long eleventhMonth(int year) {
        long k = MoonAndSun.newMoonNear(LocalDate.of(year, 12, 31).toEpochDay());
        while (MoonAndSun.dayOfNewMoon(k) > LocalDate.of(year, 12, 31).toEpochDay()) k--;
        // The sun enters the sign of winter on 21 or 22 December; as the month begins it is not there yet, or enters on
        // that day.
        while (sunEntered(k)) k--;
        return k;
    }

    private static boolean sunEntered(long k) {
        return MoonAndSun.sunSignAtStartOf(MoonAndSun.dayOfNewMoon(k)) == WINTER;
    }

    private static int leapAmong(long[] starts) {
        for (int i = 1; i < 13; i++) {
            if (MoonAndSun.sunSignAtStartOf(starts[i]) == MoonAndSun.sunSignAtStartOf(starts[i + 1])) return i;
        }
        throw new IllegalStateException("thirteen months from day " + starts[0] + " and none without a solar term");
    }

    /** The first day after all its months. */
    long end() {
        return starts[starts.length - 1];
    }

    OptionalInt leapMonth() {
        return leap < 0 ? OptionalInt.empty() : OptionalInt.of(number(leap));
    }

    LunarDate dateOf(long day) {
        int i = 0;
        while (starts[i + 1] <= day) i++;
        int number = number(i);
        return new LunarDate(number >= 11 ? year - 1 : year, number, i == leap, (int) (day - starts[i]) + 1);
    }

    long dayOf(LunarDate date) {
        for (int i = 0; i < starts.length - 1; i++) {
            if (number(i) != date.month() || (i == leap) != date.leap()) continue;
            long day = starts[i] + date.day() - 1;
            if (day < starts[i + 1]) return day;
        }
        throw new IllegalArgumentException("no such lunar day: " + date);
    }

    /** 11, 12, 1 … 10; the leap month has the number of the month before it. */
    private int number(int place) {
        int counted = leap >= 0 && place >= leap ? place - 1 : place;
        return (counted + 10) % 12 + 1;
    }
}
