package vn.luytre.reporting.report;

import vn.luytre.organization.UnitId;
import vn.luytre.reporting.pivot.Span;

/**
 * A report that somebody wants to begin.
 *
 * @param theme what it is about, where the kind asks for it; else empty
 * @param form whose figures it tells, where the kind asks for it; else empty
 */
public record NewReport(UnitId unit, ReportKind kind, Span span, String theme, String form) {}
