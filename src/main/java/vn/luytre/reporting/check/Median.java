package vn.luytre.reporting.check;

import java.util.Arrays;

/** What most numbers lie around, whatever a few of them are. */
final class Median {
    private Median() {}

    /** The one in the middle; of an even number the lower of both. */
    static long of(long[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }

    /** The median of how far they are from it. */
    static long deviation(long[] numbers, long median) {
        return of(
                Arrays.stream(numbers).map(number -> Math.abs(number - median)).toArray());
    }
}
