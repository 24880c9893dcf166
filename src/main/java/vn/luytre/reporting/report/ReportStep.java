package vn.luytre.reporting.report;

import java.time.OffsetDateTime;
import java.util.Map;
import vn.luytre.reporting.submission.SheetStep;

/**
 * A step of a report that was done.
 *
 * @param number of the version that was sent last
 * @param remarks by paragraph, of one that sent it back
 */
public record ReportStep(
        SheetStep step, OffsetDateTime at, String name, String reason, int number, Map<Long, String> remarks) {
    public ReportStep {
        remarks = Map.copyOf(remarks);
    }
}
