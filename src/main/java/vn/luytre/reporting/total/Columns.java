package vn.luytre.reporting.total;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Some elements of an array column, each as a column: only what was asked for travels, and as plain numbers. */
final class Columns {
    private Columns() {}

    /** «numbers[3], numbers[7]»; nothing but numbers gets into it. */
    static String of(String column, int[] positions) {
        return Arrays.stream(positions)
                .mapToObj(position -> column + "[" + position + "]")
                .collect(Collectors.joining(", "));
    }
}
