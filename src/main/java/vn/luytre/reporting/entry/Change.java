package vn.luytre.reporting.entry;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.total.Numbers;

/**
 * That one number became another.
 *
 * @param version of the sheet since then
 * @param before null for nothing said, {@link #EXEMPT} where it did not apply
 */
public record Change(
        int version,
        OffsetDateTime at,
        String name,
        int position,
        @Nullable Long before,
        @Nullable Long after) {
    /** That it does not apply. */
    public static final long EXEMPT = -1;

    /** The change that takes it back. */
    Numbers.Change undone(int width) {
        var undone = new Numbers.Change(width);
        if (before == null) return undone.nothing(position);
        return before == EXEMPT ? undone.exempt(position) : undone.number(position, before);
    }
}
