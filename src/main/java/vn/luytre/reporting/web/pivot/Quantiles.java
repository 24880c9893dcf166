package vn.luytre.reporting.web.pivot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes with about as many numbers in each; equal numbers are in one class.
 *
 * @param classes from the smallest numbers to the largest
 */
public record Quantiles(List<Range> classes) {
    private static final int MOST = 5;

    /** From the smallest to the largest number of a class. */
    public record Range(BigDecimal first, BigDecimal last) {}

    /** The classes of some numbers, at most five. */
    public static Quantiles of(List<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var classes = new ArrayList<Range>();
        int from = 0;
        for (int one = 1; one <= MOST; one++) {
            int to = Math.toIntExact((long) sorted.size() * one / MOST);
            while (to > from && to < sorted.size() && sorted.get(to).compareTo(sorted.get(to - 1)) == 0) to++;
            if (to <= from) continue;
            classes.add(new Range(sorted.get(from), sorted.get(to - 1)));
            from = to;
        }
        return new Quantiles(classes);
    }

    /** The shade of a class, from 0 to 4: of few classes the darker ones. */
    public int shade(int index) {
        return index + MOST - classes.size();
    }

    /** In which class a number is, from 0. */
    public int indexOf(BigDecimal number) {
        int at = 0;
        while (at < classes.size() - 1 && classes.get(at).last().compareTo(number) < 0) at++;
        return at;
    }
}
