package vn.luytre.reporting;

import java.util.List;

/**
 * Something that is counted: «Buổi tuyên truyền trực tiếp», in «buổi».
 *
 * @param code as reports name it, «B1»
 * @param measure what a number counts
 * @param decimals how many digits stand behind the comma
 * @param rate of which a {@link Summing#RATIO} is made; else empty
 * @param suggested whether it was added by the program and not seen in reports
 * @param switchedOff whether nobody is asked for it
 */
public record Indicator(
        IndicatorId id,
        String code,
        String name,
        String measure,
        String group,
        int decimals,
        Summing summing,
        List<Pair> rate,
        boolean suggested,
        boolean switchedOff) {
    public Indicator {
        rate = List.copyOf(rate);
        if (rate.isEmpty() == (summing == Summing.RATIO))
            throw new IllegalArgumentException(code + " as a rate of " + rate);
    }

    /** A part and the whole that it is a part of. */
    public record Pair(IndicatorId part, IndicatorId whole) {}

    /** Whether somebody types it; a rate follows from others. */
    public boolean isEntered() {
        return summing != Summing.RATIO;
    }
}
