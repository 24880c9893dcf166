package vn.luytre.reporting.check;

import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.check.Check.Severity;
import vn.luytre.reporting.entry.FigureNumber;

/**
 * That a number breaks a rule.
 *
 * @param line at which it is told
 * @param number of this period, in the smallest unit of the indicator
 * @param against what it was compared with
 */
public record Finding(Check check, Line line, long number, long against) {
    public boolean isError() {
        return check.severity() == Severity.ERROR;
    }

    /** What is wrong, as a sentence. */
    public String sentence() {
        var indicator = line.indicator();
        return check.explanation()
                .replace("{chi_tieu}", indicator.name())
                .replace("{so}", FigureNumber.write(number, indicator))
                .replace("{so_sanh}", FigureNumber.write(against, indicator));
    }
}
