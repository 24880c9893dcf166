package vn.luytre.reporting.catalogue;

import java.util.Set;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendar;
import vn.luytre.organization.UnitKind;

/**
 * A form that a province makes.
 *
 * @param reporters who fills it in
 */
public record NewForm(
        String name, ReportingCalendar calendar, PeriodKind frequency, Set<UnitKind> reporters, int dueWorkingDays) {}
