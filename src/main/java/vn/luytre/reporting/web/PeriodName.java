package vn.luytre.reporting.web;

import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.web.Words;

/** Periods as people call them: «Tháng 5/2026», «6 tháng đầu năm 2026». */
public final class PeriodName {
    private PeriodName() {}

    public static String of(Words words, FigureForm form, PeriodKey period) {
        var year = Integer.toString(period.year());
        var number = Integer.toString(period.number());
        if (form.frequency() == PeriodKind.HALF_YEAR) return words.of("figures.period.HALF_YEAR." + number, year);
        return words.of("figures.period." + form.frequency().name(), year, number);
    }
}
