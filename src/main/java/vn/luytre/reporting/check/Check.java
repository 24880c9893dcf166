package vn.luytre.reporting.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that numbers should keep, of {@code rules/reporting/checks.yaml}.
 *
 * @param explanation what is wrong, with {@code {chi_tieu}}, {@code {so}} and {@code {so_sanh}} to be filled
 * @param advice what can be done
 * @param except codes of indicators that it does not look at
 * @param from first last day of periods that it looks at
 */
public record Check(
        String id,
        Rule rule,
        Severity severity,
        String explanation,
        String advice,
        Set<String> except,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** What follows where it is broken. */
    public enum Severity {
        /** Figures are not sent like this. */
        ERROR,
        /** They are sent with an explanation. */
        WARNING
    }

    /** How it looks at the numbers. */
    public sealed interface Rule {}

    /** Parts are together not more than the whole. */
    public record Parts(List<String> parts, String whole) implements Rule {}

    /** The same of each part and whole of the rates of a form. */
    public record Rates() implements Rule {}

    /** Nothing where there was much in the last period. */
    public record Zero(long atLeast) implements Rule {}

    /** Far from the median of the last periods of the same unit: by more than so many median absolute deviations. */
    public record Outlier(int periods, int known, int times) implements Rule {}

    /** Nothing said where something was said in the last period. */
    public record Missing() implements Rule {}

    /** Many times the median of units of the same kind and of like size. */
    public record Peers(int known, int times) implements Rule {}

    /** Whether it looks at a period that ends on that day. */
    public boolean isFor(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
