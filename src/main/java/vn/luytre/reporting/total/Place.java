package vn.luytre.reporting.total;

import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;

/** Where figures stand: of which unit, of which period, in which form. */
public record Place(FormId form, PeriodKey period, UnitId unit) {}
