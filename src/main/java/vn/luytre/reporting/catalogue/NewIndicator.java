package vn.luytre.reporting.catalogue;

import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.Summing;

/**
 * An indicator that a province adds.
 *
 * @param code at least two letters and a number, «DL1»: those of the catalogue that ships have one letter, so they never meet
 * @param group under which it stands
 * @param source where it comes from, in words
 * @param part of a {@link Summing#RATIO} the numerator; else null
 * @param whole of a {@link Summing#RATIO} the denominator, of a {@link Summing#MEAN} the weight; else null
 */
public record NewIndicator(
        String code,
        String name,
        String measure,
        String group,
        int decimals,
        Summing summing,
        String source,
        @Nullable IndicatorId part,
        @Nullable IndicatorId whole) {
    /** Whether a rate, and nothing else, is of two different indicators, and a mean has a weight. */
    boolean isWhole() {
        return switch (summing) {
            case RATIO -> part != null && whole != null && !part.equals(whole);
            case MEAN -> part == null && whole != null;
            case SUM, LAST, NONE -> part == null && whole == null;
        };
    }
}
