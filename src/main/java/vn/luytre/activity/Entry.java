package vn.luytre.activity;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of the history of an activity.
 *
 * @param note a reason, or the name of a proof
 * @param changes what was another before
 */
public record Entry(
        ActivityHappening happening, OffsetDateTime at, String byName, String note, List<FieldChange> changes) {
    /** A field that was changed, as people read it. */
    public record FieldChange(String field, String former, String present) {}
}
