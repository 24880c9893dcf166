package vn.luytre.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;

/** What the times that the text gives for the actions of a duty come to. Several different ones are a guess: a person splits the duty or chooses. */
record DueProposal(Item.Place place, Item.Read read) {
    static final String SEVERAL = "due.several";
    static final String ONE = "due.of-actions";

    /** Null where the text gives no time, or none that comes to days. */
    static @Nullable DueProposal of(List<Item> timings) {
        var told = timings.stream()
                .filter(timing ->
                        timing.read() != null && !timing.read().value().isEmpty())
                .toList();
        if (told.isEmpty()) return null;
        var first = told.getFirst();
        var place = first.place();
        var read = first.read();
        if (place == null || read == null) return null;
        boolean several = told.stream()
                .anyMatch(timing ->
                        timing.read() != null && !timing.read().value().equals(read.value()));
        return new DueProposal(
                place,
                several
                        ? new Item.Read(read.value(), Confidence.UNSURE, SEVERAL)
                        : new Item.Read(read.value(), read.confidence(), ONE));
    }

    /** The row of a duty that holds its due date. */
    static Item row(int id, int duty, List<Item> timings) {
        var found = of(timings);
        return new Item(
                id,
                duty,
                ItemKind.DUE,
                "due",
                id,
                found == null ? null : found.place,
                found == null ? null : found.read,
                null,
                null,
                false,
                false);
    }
}
