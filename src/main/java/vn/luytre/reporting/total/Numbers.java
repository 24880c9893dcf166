package vn.luytre.reporting.total;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one period in one form, by position: a number, that it does not apply, or nothing. Changed by making another.
 * Numbers are whole, in the smallest unit of their indicator.
 */
public final class Numbers {
    /** Nothing said. */
    public static final Numbers EMPTY = new Numbers(new Long[0], new int[0]);

    private final @Nullable Long[] numbers;
    private final int[] exempt; // sorted

    private Numbers(@Nullable Long[] numbers, int[] exempt) {
        this.numbers = numbers;
        this.exempt = exempt;
    }

    /** As they were kept. */
    public static Numbers kept(@Nullable Long[] numbers, Integer[] exempt) {
        return new Numbers(
                numbers, Arrays.stream(exempt).mapToInt(Integer::intValue).sorted().toArray());
    }

    /** Numbers at some positions, and nothing elsewhere. */
    static Numbers spread(int[] positions, @Nullable Long[] picked, Integer[] exempt) {
        var all = new @Nullable Long[positions.length == 0 ? 0 : positions[positions.length - 1]];
        for (int at = 0; at < positions.length; at++) all[positions[at] - 1] = picked[at];
        return kept(all, exempt);
    }

    /** The number at a position from 1; null where none was said. */
    public @Nullable Long at(int position) {
        return position > numbers.length ? null : numbers[position - 1];
    }

    /** Whether it was said that it does not apply. */
    public boolean isExempt(int position) {
        return Arrays.binarySearch(exempt, position) >= 0;
    }

    /** The same with a number at a position; null takes away what was said there. */
    public Numbers with(int position, @Nullable Long number) {
        var changed = Arrays.copyOf(numbers, Math.max(numbers.length, number == null ? 0 : position));
        if (position <= changed.length) changed[position - 1] = number;
        return new Numbers(changed, Arrays.stream(exempt).filter(one -> one != position).toArray());
    }

    /** The same, but said not to apply at a position. */
    public Numbers withExempt(int position) {
        var changed = with(position, null);
        var more = Arrays.copyOf(changed.exempt, changed.exempt.length + 1);
        more[more.length - 1] = position;
        Arrays.sort(more);
        return new Numbers(changed.numbers, more);
    }

    @Nullable Long[] all() {
        return numbers.clone();
    }

    Integer[] exempt() {
        return Arrays.stream(exempt).boxed().toArray(Integer[]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers those
                && Arrays.equals(numbers, those.numbers)
                && Arrays.equals(exempt, those.exempt);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(exempt);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers) + " without " + Arrays.toString(exempt);
    }
}
