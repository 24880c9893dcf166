package vn.luytre.directive.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;

/**
 * One value of a draft: what the program read, and what a person says of it.
 *
 * @param id within its draft
 * @param parent what it belongs to
 * @param name which field, which role, which label; empty where there is nothing of the kind
 * @param position among its like
 * @param place where it stands in the text; null for what no text has
 * @param read null for what a person added
 * @param note why, for a proposal; where from, for an actor
 * @param value what a person says instead; null where nobody said anything
 * @param confirmed a person looked at it and lets it stand
 * @param dropped a person says that there is no such thing
 */
public record Item(
        int id,
        @Nullable Integer parent,
        ItemKind kind,
        String name,
        int position,
        @Nullable Place place,
        @Nullable Read read,
        @Nullable String note,
        @Nullable String value,
        boolean confirmed,
        boolean dropped) {

    /** A stretch of the text in code points, and what it says. */
    public record Place(int start, int end, String words) {}

    /** What the program read, how sure it is, and by which rule. */
    public record Read(String value, Confidence confidence, String rule) {}

    /** What holds: what a person says, else what was read unless it is a mere guess. Guesses are shown, never filled in. */
    public Optional<String> holds() {
        if (dropped) return Optional.empty();
        if (value != null) return value.isEmpty() ? Optional.empty() : Optional.of(value);
        if (read == null) return Optional.empty();
        return confirmed || read.confidence() != Confidence.UNSURE ? Optional.of(read.value()) : Optional.empty();
    }

    /** True where a person should look: a guess that nobody has said anything of. */
    public boolean isOpen() {
        return !dropped && !confirmed && value == null && read != null && read.confidence() == Confidence.UNSURE;
    }

    /** True where a person has spoken. */
    public boolean isSettled() {
        return confirmed || dropped || value != null;
    }

    public boolean isIn(Item other) {
        return parent != null && parent == other.id;
    }

    Item saying(@Nullable String said) {
        return new Item(id, parent, kind, name, position, place, read, note, said, said != null || confirmed, false);
    }

    Item named(String other) {
        return new Item(id, parent, kind, other, position, place, read, note, value, true, dropped);
    }

    Item confirmed(boolean now) {
        return new Item(id, parent, kind, name, position, place, read, note, value, now, dropped);
    }

    Item dropped(boolean now) {
        return new Item(id, parent, kind, name, position, place, read, note, value, confirmed, now);
    }

    Item under(@Nullable Integer other) {
        return new Item(id, other, kind, name, position, place, read, note, value, confirmed, dropped);
    }

    Item at(@Nullable Place other) {
        return new Item(id, parent, kind, name, position, other, read, note, value, confirmed, dropped);
    }

    Item in(int other) {
        return new Item(id, parent, kind, name, other, place, read, note, value, confirmed, dropped);
    }
}
