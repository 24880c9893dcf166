package vn.luytre.reporting;

import java.math.BigDecimal;
import java.math.MathContext;

/** A part of a whole in hundredths. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The part of a whole that is not zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole, MathContext.DECIMAL64);
    }
}
