package vn.luytre.reporting.total;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one period in one form, by position: a number, that it does not apply, or nothing. Changed by making another.
 * Numbers are whole, in the smallest unit of their indicator, and never below zero.
 */
public final class Numbers {
    /** Nothing said. */
    public static final Numbers EMPTY = new Numbers(new long[0]);

    private static final long NOTHING = -1;
    private static final long EXEMPT = -2;

    private final long[] numbers; // by position, or one of the two marks

    private Numbers(long[] numbers) {
        this.numbers = numbers;
    }

    /**
     * As they were kept.
     *
     * @param exempt positions that do not apply
     */
    static Numbers kept(@Nullable Long[] kept, Integer[] exempt) {
        int last = Arrays.stream(exempt).mapToInt(Integer::intValue).max().orElse(0);
        var numbers = nothing(Math.max(kept.length, last));
        for (int at = 0; at < kept.length; at++) if (kept[at] != null) numbers[at] = kept[at];
        for (int position : exempt) numbers[position - 1] = EXEMPT;
        return new Numbers(numbers);
    }

    private static long[] nothing(int width) {
        var numbers = new long[width];
        Arrays.fill(numbers, NOTHING);
        return numbers;
    }

    /** Whether a number was said at a position, counted from 1. */
    public boolean has(int position) {
        return position <= numbers.length && numbers[position - 1] >= 0;
    }

    /** The number at a position that {@linkplain #has has} one. */
    public long number(int position) {
        if (!has(position)) throw new IllegalArgumentException("no number at " + position + " of " + this);
        return numbers[position - 1];
    }

    /** Whether it was said that it does not apply. */
    public boolean isExempt(int position) {
        return position <= numbers.length && numbers[position - 1] == EXEMPT;
    }

    /** Several changes at once; what is not mentioned stays. */
    public static final class Change {
        private static final long UNTOUCHED = -3;
        private final long[] numbers;

        /** @param width how many positions there are */
        public Change(int width) {
            numbers = new long[width];
            Arrays.fill(numbers, UNTOUCHED);
        }

        /** A number at a position from 1. */
        public Change number(int position, long number) {
            if (number < 0) throw new IllegalArgumentException("below zero: " + number);
            numbers[position - 1] = number;
            return this;
        }

        /** That it does not apply. */
        public Change exempt(int position) {
            numbers[position - 1] = EXEMPT;
            return this;
        }

        /** Takes away what was said. */
        public Change nothing(int position) {
            numbers[position - 1] = NOTHING;
            return this;
        }

        /** What comes of it. */
        public Numbers on(Numbers before) {
            var changed = Numbers.nothing(Math.max(before.numbers.length, numbers.length));
            System.arraycopy(before.numbers, 0, changed, 0, before.numbers.length);
            for (int at = 0; at < numbers.length; at++) if (numbers[at] != UNTOUCHED) changed[at] = numbers[at];
            return new Numbers(changed);
        }
    }

    /** «{1,NULL,3}». */
    String text() {
        return Arrays.stream(numbers)
                .mapToObj(number -> number < 0 ? "NULL" : Long.toString(number))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The positions that do not apply: «{2}». */
    String exemptText() {
        return IntStream.rangeClosed(1, numbers.length)
                .filter(this::isExempt)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers those && Arrays.equals(trimmed(), those.trimmed());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trimmed());
    }

    private long[] trimmed() {
        int length = numbers.length;
        while (length > 0 && numbers[length - 1] == NOTHING) length--;
        return Arrays.copyOf(numbers, length);
    }

    @Override
    public String toString() {
        return text() + " without " + exemptText();
    }
}
