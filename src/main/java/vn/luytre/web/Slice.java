package vn.luytre.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as programs get it, piece by piece: what comes in between is neither left out nor told twice.
 *
 * @param next where the next part begins; null where this was the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    /** Parts that are asked for without a size. */
    public static final int USUAL = 50;

    private static final int MOST = 200;

    public Slice {
        items = List.copyOf(items);
    }

    /** A size that is asked for, within bounds. */
    public static int size(@Nullable Integer asked) {
        return asked == null ? USUAL : Math.clamp(asked, 1, MOST);
    }

    /**
     * A part out of what was found.
     *
     * @param found one more than is wanted, where there are more
     * @param place where something stands in the list
     */
    public static <T> Slice<T> of(List<T> found, int size, Function<T, String> place) {
        if (found.size() <= size) return new Slice<>(found, null);
        var items = found.subList(0, size);
        return new Slice<>(items, place.apply(items.getLast()));
    }
}
