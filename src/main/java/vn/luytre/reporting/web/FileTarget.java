package vn.luytre.reporting.web;

import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.web.FigureDesk.Sheet;

/**
 * For which figures a file is meant, as a page shows it.
 *
 * @param typed whether the unit itself fills in the form
 */
public record FileTarget(FigureForm form, PeriodKey period, Unit unit, String address, boolean typed) {
    static FileTarget of(Sheet sheet) {
        return new FileTarget(sheet.form(), sheet.period(), sheet.unit(), sheet.address(), sheet.isTyped());
    }
}
