package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reports what to whom, and when.
 *
 * @param from who reports, written out
 * @param to to whom; empty where the text does not say
 * @param via the body or channel in between: «qua Phòng PV05»
 */
public record ReportingDuty(
        String id,
        List<String> from,
        List<String> to,
        @Nullable String via,
        @Nullable String content,
        List<Period> periods,
        Span span,
        Confidence confidence,
        String rule) {

    /**
     * One report of the duty.
     *
     * @param period «tuần», «tháng», «quý», «6 tháng», «năm», «một lần», «đột xuất», «theo quy định»
     * @param freq ISO 8601: P1W, P1M, P3M, P6M, P1Y; null for none
     */
    public record Period(
            String period, @Nullable String freq, @Nullable Timing due) {}
}
