package vn.luytre.calendar;

/** The lengths of reporting periods: «báo cáo tuần», «tháng», «quý», «6 tháng», «năm». */
public enum PeriodKind {
    /** {@link IsoWeek}: no months consist of them. */
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** Whether it consists of whole months, so that longer ones consist of it. */
    public boolean hasMonths() {
        return months > 0;
    }

    /** How many months one has; none asks that of weeks. */
    public int months() {
        if (!hasMonths()) throw new IllegalStateException(this + " has no whole months");
        return months;
    }

    /** How many of them a year has: weeks 52 or 53. */
    public int inYear(int year) {
        return hasMonths() ? 12 / months : IsoWeek.inYear(year);
    }
}
