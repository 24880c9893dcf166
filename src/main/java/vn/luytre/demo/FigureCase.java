package vn.luytre.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;

/**
 * Figures of a unit with which it goes otherwise than drawn, as {@code so-lieu-rieng.csv} tells it.
 *
 * @param code of the indicator with another number; empty for none
 * @param remark that they are sent back with
 */
record FigureCase(
        String unit, String form, String period, FigureCourse course, String code, String number, String remark) {
    static List<FigureCase> all() {
        return Table.read("so-lieu-rieng.csv")
                .map(row -> new FigureCase(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        FigureCourse.named(row, 3),
                        row.text(4),
                        row.text(5),
                        row.text(6)))
                .toList();
    }

    static Optional<FigureCase> find(List<FigureCase> cases, Unit unit, FigureForm form, PeriodKey period) {
        var when = PeriodReading.write(period, form.frequency());
        return cases.stream()
                .filter(one -> one.unit.equals(unit.name()) && one.form.equals(form.code()) && one.period.equals(when))
                .findFirst();
    }

    void change(Map<String, String> amounts) {
        if (!number.isEmpty()) amounts.replace(code, number);
    }
}
