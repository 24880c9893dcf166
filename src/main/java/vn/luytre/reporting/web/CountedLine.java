package vn.luytre.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.correction.Correction;

/**
 * What is told beside a number that is counted.
 *
 * @param count of records, as far as it is in the sheet
 * @param adjustments that were granted, the last first
 * @param now what the records say now, where the sheet was sent or closed and does not say it any more; else null
 */
public record CountedLine(
        long count, List<Correction> adjustments, @Nullable Long now) {
    public CountedLine {
        adjustments = List.copyOf(adjustments);
    }

    /** All adjustments together. */
    public long adjusted() {
        return adjusted(adjustments);
    }

    static long adjusted(List<Correction> adjustments) {
        return adjustments.stream()
                .mapToLong(one -> one.amount() == null ? 0 : one.amount())
                .sum();
    }
}
