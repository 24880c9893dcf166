package vn.luytre.calendar;

/** The lengths of reporting periods: «báo cáo tháng», «quý», «6 tháng», «năm». */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** How many months one has. */
    public int months() {
        return months;
    }

    /** How many of them a year has. */
    public int perYear() {
        return 12 / months;
    }
}
