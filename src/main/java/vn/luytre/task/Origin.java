package vn.luytre.task;

import org.jspecify.annotations.Nullable;
import vn.luytre.directive.DirectiveId;

/** Where a duty comes from. */
public sealed interface Origin {
    /** Somebody wrote it. */
    record ByHand() implements Origin {}

    /**
     * An item of a directive.
     *
     * @param number of the duty within the module {@code directive}
     * @param label as printed: «II.4»; null where it has none
     * @param place where the sentence stands; null where a person wrote it
     */
    record Item(
            DirectiveId directive,
            long number,
            @Nullable String label,
            @Nullable Place place) implements Origin {}

    /** Somebody wrote it as a part of what a directive asks for, which names no such item. */
    record About(DirectiveId directive) implements Origin {}

    /** From {@code start} up to, not including, {@code end}, in code points of the text of the directive. */
    record Place(int start, int end) {}
}
