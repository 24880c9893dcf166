package vn.luytre.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * Something that is counted: «Buổi tuyên truyền trực tiếp», in «buổi».
 *
 * @param code as reports name it, «B1»
 * @param measure what a number counts
 * @param decimals how many digits stand behind the comma
 * @param count from which records it is counted; null where people type it
 * @param rate of which a {@link Summing#RATIO} is made; of a {@link Summing#MEAN} itself and its weight; else empty
 * @param suggested whether it was added by the program and not seen in reports
 * @param switchedOff whether nobody is asked for it until a province wants it
 * @param owner the unit that added it, for all below it; null for one that ships
 * @param source where it comes from, in words: an instrument, reports; may be empty
 */
public record Indicator(
        IndicatorId id,
        String code,
        String name,
        String measure,
        String group,
        int decimals,
        Summing summing,
        @Nullable Count count,
        List<Pair> rate,
        boolean suggested,
        boolean switchedOff,
        @Nullable UnitId owner,
        String source) {
    /** Larger than any figure of this field, and small enough that the sum over the country is exact. */
    public static final long LARGEST = 10_000_000_000_000L;

    public Indicator {
        rate = List.copyOf(rate);
        if (rate.isEmpty() == summing.isQuotient()) throw new IllegalArgumentException(code + " as a rate of " + rate);
    }

    /** A part and the whole that it is a part of. */
    public record Pair(IndicatorId part, IndicatorId whole) {}

    /** From which records it is counted; nothing where people type it. */
    public Optional<Count> counted() {
        return Optional.ofNullable(count);
    }

    /** The same, counted from the registers of the movement; itself where it is counted or follows from others already. */
    Indicator fromRecords() {
        return isEntered()
                ? new Indicator(
                        id,
                        code,
                        name,
                        measure,
                        group,
                        decimals,
                        summing,
                        Count.RECORDS,
                        rate,
                        suggested,
                        switchedOff,
                        owner,
                        source)
                : this;
    }

    /** Whether it follows from two others. */
    public boolean isRate() {
        return summing == Summing.RATIO;
    }

    /** Whether somebody types it: it neither follows from others nor is counted. */
    public boolean isEntered() {
        return !isRate() && count == null;
    }
}
