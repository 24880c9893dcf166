package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least thing that is answered: a point of a criterion, or one that has none.
 *
 * @param code «K3.a»
 * @param criterion «K3»
 * @param mostOrNull points it can give; null where it is met or not
 */
public record Item(
        String code,
        String criterion,
        String text,
        Answering answering,
        @Nullable BigDecimal mostOrNull,
        int threshold,
        @Nullable String known,
        @Nullable String sameAs) {
    public BigDecimal most() {
        return Objects.requireNonNullElse(mostOrNull, BigDecimal.ZERO);
    }

    /** Whether so many of so many are enough; null where there is nothing to count. */
    public @Nullable Boolean isReached(long part, long whole) {
        return whole == 0 ? null : part * 100 >= (long) threshold * whole;
    }

    /** What it is in another standard, whose answer may be taken over; null where it is nothing there. */
    public @Nullable String sameIn(String standard) {
        var there = standard + "/";
        return sameAs != null && sameAs.startsWith(there) ? sameAs.substring(there.length()) : null;
    }
}
