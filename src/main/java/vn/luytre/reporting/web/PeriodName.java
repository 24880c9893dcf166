package vn.luytre.reporting.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.web.Words;

/** Periods as people call them: «Tuần 7 năm 2026 (09/02–15/02/2026)», «Tháng 5/2026», «6 tháng đầu năm 2026». */
public final class PeriodName {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PeriodName() {}

    public static String of(Words words, FigureForm form, PeriodKey period) {
        var year = Integer.toString(period.year());
        var number = Integer.toString(period.number());
        if (form.frequency() == PeriodKind.HALF_YEAR) return words.of("figures.period.HALF_YEAR." + number, year);
        if (form.frequency() == PeriodKind.WEEK)
            return words.of(
                    "figures.period.WEEK",
                    year,
                    number,
                    days(form.period(period).days()));
        return words.of("figures.period." + form.frequency().name(), year, number);
    }

    /** «09/02–15/02/2026»; both years where they differ. */
    private static String days(DateRange days) {
        boolean sameYear = days.start().getYear() == days.end().getYear();
        return days.start().format(sameYear ? DAY : DAY_OF_YEAR) + "–"
                + days.end().format(DAY_OF_YEAR);
    }
}
