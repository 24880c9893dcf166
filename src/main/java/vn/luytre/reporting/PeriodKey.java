package vn.luytre.reporting;

import vn.luytre.calendar.ReportingPeriod;

/**
 * Which period of a form, in one number: its year and its number in the year. The second quarter of 2026 is 202602; that it is
 * a quarter the form knows.
 */
public record PeriodKey(int value) implements Comparable<PeriodKey> {
    private static final int NUMBERS = 100;

    public PeriodKey {
        if (value / NUMBERS < 1900 || value % NUMBERS < 1) throw new IllegalArgumentException("no period: " + value);
    }

    /** The key of a period. */
    public static PeriodKey of(ReportingPeriod period) {
        return of(period.year(), period.number());
    }

    /**
     * The key of a period by its year and number.
     *
     * @param number counted within the year from 1
     */
    public static PeriodKey of(int year, int number) {
        return new PeriodKey(year * NUMBERS + number);
    }

    public int year() {
        return value / NUMBERS;
    }

    public int number() {
        return value % NUMBERS;
    }

    @Override
    public int compareTo(PeriodKey other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
