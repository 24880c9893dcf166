package vn.luytre.reporting.total;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /** Several changes at once; what is not mentioned stays. */
    public static final class Change {
        private final @Nullable Long[] numbers;
        private final Mark[] marks;

        private enum Mark {
            NUMBER,
            EXEMPT,
            NOTHING
        }

        /** @param width how many positions there are */
        public Change(int width) {
            numbers = new @Nullable Long[width];
            marks = new Mark[width];
        }

        /** A number at a position from 1. */
        public void number(int position, long number) {
            numbers[position - 1] = number;
            marks[position - 1] = Mark.NUMBER;
        }

        /** That it does not apply. */
        public void exempt(int position) {
            marks[position - 1] = Mark.EXEMPT;
        }

        /** Takes away what was said. */
        public void nothing(int position) {
            marks[position - 1] = Mark.NOTHING;
        }

        /** What comes of it. */
        public Numbers on(Numbers before) {
            var changed = Arrays.copyOf(before.numbers, Math.max(before.numbers.length, marks.length));
            var exempt = Arrays.stream(before.exempt).filter(position -> position > marks.length || marks[position - 1] == null);
            var more = IntStream.range(0, marks.length).filter(at -> marks[at] == Mark.EXEMPT).map(at -> at + 1);
            for (int at = 0; at < marks.length; at++) {
                if (marks[at] != null) changed[at] = marks[at] == Mark.NUMBER ? numbers[at] : null;
            }
            return new Numbers(changed, IntStream.concat(exempt, more).sorted().toArray());
        }
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
                && IntStream.rangeClosed(1, Math.max(numbers.length, those.numbers.length))
                        .allMatch(position -> Objects.equals(at(position), those.at(position)))
                && Arrays.equals(exempt, those.exempt);
    }

    @Override
    public int hashCode() {
        return Arrays.stream(numbers).filter(Objects::nonNull).mapToInt(number -> Long.hashCode(number)).sum() + Arrays.hashCode(exempt);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers) + " without " + Arrays.toString(exempt);
    }
}
