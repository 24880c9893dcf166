package vn.luytre.reporting.total;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.Summing;
import vn.luytre.web.Refused;

/**
 * Figures of any number of units, position by position, made to be added: the sum, how many units said a number, how many said
 * that it does not apply. Who said nothing is in none of them, so that zero, nothing and «does not apply» stay three things.
 */
public final class Tally {
    private static final long EXEMPT = 1L << 32;

    /** A hundred thousand of them can be added. */
    private static final long LARGEST_PRODUCT = Long.MAX_VALUE / 100_000;

    private final long[] sums;
    private final long[] counts;

    private Tally(long[] sums, long[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /** Of no unit. */
    public static Tally none(int width) {
        return new Tally(new long[width], new long[width]);
    }

    /** As it was kept. */
    static Tally kept(Long[] sums, Long[] counts) {
        return new Tally(plain(sums), plain(counts));
    }

    private static long[] plain(Long[] boxed) {
        return Arrays.stream(boxed).mapToLong(Long::longValue).toArray();
    }

    /** Puts the sum that was kept at a position from 1. */
    void setSum(int position, long sum) {
        sums[position - 1] = sum;
    }

    /** Puts the count that was kept. */
    void setCount(int position, long count) {
        counts[position - 1] = count;
    }

    /** What one unit reports in the lines. */
    public static Tally of(int width, List<Line> lines, Numbers numbers) {
        var tally = none(width);
        for (var line : lines) tally.count(line, lines, numbers);
        return tally;
    }

    private void count(Line line, List<Line> lines, Numbers numbers) {
        int position = line.position();
        if (line.indicator().summing() == Summing.RATIO) rate(line, lines, numbers);
        else if (numbers.isExempt(position)) counts[position - 1] += EXEMPT;
        else if (line.indicator().summing() == Summing.MEAN) mean(line, lines, numbers);
        else if (numbers.has(position)) one(position, numbers.number(position));
    }

    private void one(int position, long number) {
        sums[position - 1] = number;
        counts[position - 1]++;
    }

    /**
     * Only units that know part and whole are in a rate, and only where the part is no more than the whole: who says that more
     * than all are among them is asked to mend it, and counts in no rate until then. So no rate passes one hundred percent.
     */
    private void rate(Line line, List<Line> lines, Numbers numbers) {
        int at = line.position() - 1;
        for (var pair : line.indicator().rate()) {
            int part = position(lines, pair.part());
            int whole = position(lines, pair.whole());
            if (!numbers.has(part) || !numbers.has(whole) || numbers.number(part) > numbers.number(whole)) continue;
            sums[at] += numbers.number(part);
            sums[at + 1] += numbers.number(whole);
            counts[at] = 1;
        }
    }

    /** Only units that know the weight too are in a mean. */
    private void mean(Line line, List<Line> lines, Numbers numbers) {
        int position = line.position();
        int at = position(lines, line.indicator().rate().getFirst().whole());
        if (!numbers.has(position) || !numbers.has(at)) return;
        long number = numbers.number(position);
        long weight = numbers.number(at);
        // So large a product that the sum over all units could not be kept is refused: never a wrong number.
        if (weight > 0 && number > LARGEST_PRODUCT / weight)
            throw new Refused("figures.refused.weight", number, weight);
        one(position, number * weight);
        sums[position] = weight; // where the whole of a rate stands
    }

    private static int position(List<Line> lines, IndicatorId indicator) {
        for (var line : lines) if (line.indicator().id().equals(indicator)) return line.position();
        throw new IllegalArgumentException("a rate of " + indicator + ", which is not in the form");
    }

    /** Adds another one; a sum that is too large for any figure is an error, never a wrong number. */
    public Tally add(Tally other) {
        for (int at = 0; at < other.sums.length; at++) {
            sums[at] = Math.addExact(sums[at], other.sums[at]);
            counts[at] += other.counts[at];
        }
        return this;
    }

    /** Takes another one away. */
    public Tally subtract(Tally other) {
        for (int at = 0; at < other.sums.length; at++) {
            sums[at] = Math.subtractExact(sums[at], other.sums[at]);
            counts[at] -= other.counts[at];
        }
        return this;
    }

    /** The same with room for more positions. */
    public Tally widened(int width) {
        return sums.length >= width ? this : new Tally(Arrays.copyOf(sums, width), Arrays.copyOf(counts, width));
    }

    /** The sum at a position from 1. */
    public long sum(int position) {
        return position > sums.length ? 0 : sums[position - 1];
    }

    /** How many units said a number and how many that it does not apply, as it is kept. */
    long count(int position) {
        return position > counts.length ? 0 : counts[position - 1];
    }

    /** How many units said a number. */
    public int reported(int position) {
        return position > counts.length ? 0 : (int) (counts[position - 1] % EXEMPT);
    }

    /** How many units said that it does not apply to them. */
    public int exempt(int position) {
        return position > counts.length ? 0 : (int) (counts[position - 1] / EXEMPT);
    }

    /** What stands in a line. */
    public Figure figure(Line line) {
        int at = line.position();
        long whole = line.indicator().summing().isQuotient() ? sum(at + 1) : 0;
        return new Figure(line.indicator(), sum(at), whole, reported(at), exempt(at));
    }

    /** Whether it says nothing and changes nothing. */
    public boolean isNothing() {
        return Arrays.stream(sums).allMatch(sum -> sum == 0)
                && Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** «{1,2,3}». */
    String sumsText() {
        return text(sums);
    }

    /** The same of the counts. */
    String countsText() {
        return text(counts);
    }

    private static String text(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally && Arrays.equals(sums, tally.sums) && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sums) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(sums) + " of " + Arrays.toString(counts);
    }
}
