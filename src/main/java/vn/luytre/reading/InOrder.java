package vn.luytre.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds where a place lies among things that stand in the order of the text. */
final class InOrder {
    private InOrder() {}

    /** Index of the first thing that stands behind the place; the number of things where none does. */
    static <T> int firstBehind(int place, List<T> things, ToIntFunction<T> where) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (where.applyAsInt(things.get(middle)) <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
