package vn.luytre.reading.reporting;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Recurrence;

/** How often a report is due, as its name says: «báo cáo quý», «báo cáo 6 tháng», «báo cáo đột xuất». */
enum PeriodName {
    WEEK("tuần", "P1W"),
    MONTH("tháng", "P1M"),
    QUARTER("quý", "P3M"),
    HALF_YEAR("6 tháng", "P6M"),
    NINE_MONTHS("9 tháng", "P9M"),
    YEAR("năm", "P1Y"),
    SCHOOL_TERM("học kỳ", null),
    ONCE("một lần", null),
    AT_ONCE("đột xuất", null),
    BY_RULE("theo quy định", null);

    private final String word;
    private final @Nullable String freq;

    PeriodName(String word, @Nullable String freq) {
        this.word = word;
        this.freq = freq;
    }

    String word() {
        return word;
    }

    @Nullable
    String freq() {
        return freq;
    }

    /** The period of a rhythm; once where there is none of a report. */
    static PeriodName of(Deadline deadline) {
        if (deadline instanceof Deadline.Recurring(var _, Recurrence.EachSchoolTerm _, var _)) return SCHOOL_TERM;
        String freq = deadline.freq();
        for (PeriodName name : values()) if (freq != null && freq.equals(name.freq)) return name;
        return ONCE;
    }
}
