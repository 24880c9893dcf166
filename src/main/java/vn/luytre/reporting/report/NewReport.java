package vn.luytre.reporting.report;

import vn.luytre.organization.UnitId;

/**
 * A report that somebody wants to begin.
 *
 * @param theme what it is about, where the kind asks for it; else empty
 * @param form whose figures it tells, where the kind asks for it; else empty
 */
public record NewReport(UnitId unit, ReportKind kind, ReportTime time, String theme, String form) {}
