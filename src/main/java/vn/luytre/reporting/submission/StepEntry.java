package vn.luytre.reporting.submission;

import java.time.OffsetDateTime;
import java.util.Map;
import vn.luytre.organization.UnitId;

/**
 * A step that was done.
 *
 * @param remarks by position, of one that sent the figures back
 */
public record StepEntry(
        long id,
        SheetStep step,
        OffsetDateTime at,
        String name,
        UnitId unit,
        String reason,
        int version,
        Map<Integer, String> remarks) {
    public StepEntry {
        remarks = Map.copyOf(remarks);
    }
}
