package vn.luytre.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number with what it is made of. Zero, nothing said and «does not apply» are three things: zero has a number, the others do not.
 *
 * @param sum in the smallest unit of the indicator; of a rate its part, of a mean the numbers times their weights
 * @param whole of a rate, of a mean the weights; else 0
 * @param reported how many units said a number
 * @param exempt how many said that it does not apply to them
 */
public record Figure(Indicator indicator, long sum, long whole, int reported, int exempt) {
    /** Nobody said anything. */
    public static Figure nothing(Indicator indicator) {
        return new Figure(indicator, 0, 0, 0, 0);
    }

    /** The number; none where nobody said one, where it cannot be added up, or where the whole of a rate is zero. */
    public Optional<BigDecimal> number() {
        if (reported == 0) return Optional.empty();
        return switch (indicator.summing()) {
            case SUM, LAST -> Optional.of(BigDecimal.valueOf(sum, indicator.decimals()));
            case RATIO -> whole == 0 ? Optional.empty() : Optional.of(percent());
            case MEAN -> whole == 0 ? Optional.empty() : Optional.of(mean());
            case NONE -> reported == 1 ? Optional.of(BigDecimal.valueOf(sum, indicator.decimals())) : Optional.empty();
        };
    }

    private BigDecimal percent() {
        return Percent.of(BigDecimal.valueOf(sum), BigDecimal.valueOf(whole));
    }

    private BigDecimal mean() {
        return BigDecimal.valueOf(sum, indicator.decimals()).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** Whether all who could say a number said that it does not apply. */
    public boolean isExempt() {
        return reported == 0 && exempt > 0;
    }

    /**
     * This and that of the period after it, as one. Where only the last period counts it is the last one in which anybody said a
     * number: 5 at the end of March, nothing in April and «does not apply» in May are 5 at the end of May.
     */
    public Figure followedBy(Figure next) {
        return switch (indicator.summing()) {
            case SUM, MEAN ->
                new Figure(
                        indicator,
                        Math.addExact(sum, next.sum),
                        Math.addExact(whole, next.whole),
                        Math.max(reported, next.reported),
                        Math.max(exempt, next.exempt));
            case LAST, RATIO, NONE -> next.reported > 0 ? next : this;
        };
    }
}
