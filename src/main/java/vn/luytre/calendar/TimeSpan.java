package vn.luytre.calendar;

import java.time.LocalDate;

/** A length of time as a deadline gives it: «15 ngày», «15 ngày làm việc», «24 giờ», «02 tháng»; at most 9999 of anything. */
public record TimeSpan(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** «phút». */
        MINUTES("PT", "M"),
        /** «giờ». */
        HOURS("PT", "H"),
        /** «ngày», of the calendar. */
        DAYS("P", "D"),
        /** «ngày làm việc», without weekends and public holidays: {@link WorkingDays}. */
        WORKING_DAYS("P", "D"),
        /** «tuần». */
        WEEKS("P", "W"),
        /** «tháng». */
        MONTHS("P", "M"),
        /** «năm». */
        YEARS("P", "Y");

        private final String before;
        private final String after;

        Unit(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** Beyond this no calendar reaches. */
    private static final int LONGEST = 9999;

    public TimeSpan {
        if (amount < 0 || amount > LONGEST) throw new IllegalArgumentException("not a time for a duty: " + amount);
    }

    public boolean inWorkingDays() {
        return unit == Unit.WORKING_DAYS;
    }

    /** ISO 8601: {@code P15D} (working days too, which ISO does not know), {@code PT24H}, {@code P2W}, {@code P3M}. */
    public String iso() {
        return unit.before + amount + unit.after;
    }

    /**
     * The last day of the span that begins at the event on {@code day}, which is not counted itself: 20 days from 26 February 2026
     * end on 18 March. Hours count by whole days only, since the hour of the event is not known: 2 hours end on the same day,
     * 24 hours on the next. The day is not moved when it falls on a day off.
     */
    public LocalDate after(LocalDate day, WorkingDays workingDays) {
        return switch (unit) {
            case MINUTES -> day.plusDays(amount / (24 * 60));
            case HOURS -> day.plusDays(amount / 24);
            case DAYS -> day.plusDays(amount);
            case WORKING_DAYS -> workingDays.after(day, amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }
}
