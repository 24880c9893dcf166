package vn.luytre.reporting.pivot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.Percent;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Summing;

/**
 * A number in its place.
 *
 * @param said in how many reports it stands, or that it does not apply
 * @param expected how many there should be by today
 * @param last the period that it is of, where only the last one counts
 * @param before the same of the year before; null if it was not asked for, or for week 53 after a year of 52
 * @param like which periods of both years are compared; null where it is all of them
 */
public record Cell(
        Figure figure,
        int said,
        int expected,
        @Nullable PeriodKey last,
        @Nullable Figure before,
        @Nullable Like like) {
    /** One that is compared with all of the year before. */
    public Cell(Figure figure, int said, int expected, @Nullable PeriodKey last, @Nullable Figure before) {
        this(figure, said, expected, last, before, null);
    }

    /**
     * «So với cùng kỳ: 10 tháng»: only these periods are compared, since others are missing in one of the years.
     *
     * @param now what they add up to this year
     */
    public record Like(Figure now, int periods, PeriodKind kind) {}

    /** What stands in a place: zero, nothing and «does not apply» are three things. */
    public enum Kind {
        NUMBER,
        /** Nobody said anything. */
        NOTHING,
        /** All who said something said that it does not apply. */
        EXEMPT,
        /** It is counted in several units, and the same things may be in several counts. */
        NOT_ADDED,
        /** A rate of nothing, a mean without weight. */
        OF_ZERO
    }

    /** What stands there. */
    public Kind kind() {
        if (number().isPresent()) return Kind.NUMBER;
        if (figure.reported() == 0) return figure.isExempt() ? Kind.EXEMPT : Kind.NOTHING;
        return figure.indicator().summing().isQuotient() ? Kind.OF_ZERO : Kind.NOT_ADDED;
    }

    /** Whether somebody is still missing in it. */
    public boolean isProvisional() {
        return said < expected;
    }

    /** Whether it is told that a part of it is missing: not where one unit says everything or nothing. */
    public boolean hasCoverage() {
        return expected > 1 || said > 1;
    }

    public Optional<BigDecimal> number() {
        return figure.number();
    }

    /** The number of the year before; none where nobody said one. */
    public Optional<BigDecimal> numberBefore() {
        return Optional.ofNullable(before).flatMap(Figure::number);
    }

    /** How much more it is; none where one of the two is missing. */
    public Optional<BigDecimal> difference() {
        var compared = like == null ? number() : like.now().number();
        return compared.flatMap(now -> numberBefore().map(then -> now.subtract(then)));
    }

    /** How many percent more it is; none where one of the two is missing, where it was zero, and for rates, which differ in points. */
    public Optional<BigDecimal> growth() {
        if (figure.indicator().summing() == Summing.RATIO) return Optional.empty();
        return numberBefore()
                .filter(then -> then.signum() != 0)
                .flatMap(then -> difference().map(more -> Percent.of(more, then).setScale(1, RoundingMode.HALF_UP)));
    }
}
