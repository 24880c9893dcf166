package vn.luytre.activity.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What a unit did of what it was to do.
 *
 * @param planned null where nothing was planned
 */
public record Reached(
        UnitId unit, String kind, String measure, @Nullable BigDecimal planned, BigDecimal done) {
    /** Of a hundred, at most 999; null without a plan. */
    public @Nullable Integer percent() {
        if (planned == null || planned.signum() == 0) return null;
        return done.multiply(BigDecimal.valueOf(100))
                .divide(planned, java.math.RoundingMode.DOWN)
                .min(BigDecimal.valueOf(999))
                .intValue();
    }
}
