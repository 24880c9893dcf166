package vn.luytre.reporting.report;

/** A report. */
public record ReportId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
