package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;

/**
 * One place where an instrument is named, with what stands there about it.
 *
 * @param stretch the paragraph or cell that it stands in
 * @param issuer as printed
 * @param after the word after issuer and title
 */
record Mention(
        Head head,
        Stretch stretch,
        @Nullable String issuer,
        @Nullable Title title,
        @Nullable Day day,
        int after) {
    /** True where the other one stands within issuer and title of this one. */
    boolean holds(Mention other) {
        return head.from() < other.head.from() && other.head.from() < after;
    }

    @Nullable
    Stretch titleWords() {
        return title != null ? title.words() : head.title();
    }
}
