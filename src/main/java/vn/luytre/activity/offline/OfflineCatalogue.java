package vn.luytre.activity.offline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device needs to write activities down without a line.
 *
 * @param account who is signed in
 * @param unit in whose name something is most likely recorded
 * @param choices what an activity can be a part of, and what it can serve
 * @param header under which the token is sent
 * @param token without which the server takes nothing
 */
record OfflineCatalogue(
        UUID account,
        String name,
        long unit,
        List<Named> units,
        List<Named> places,
        List<Kind> kinds,
        Choices choices,
        String header,
        String token) {
    /** A unit or a place. */
    record Named(long id, String name) {}

    /**
     * What the own units and their offices can choose.
     *
     * @param programmes names that were used before
     */
    record Choices(
            List<Choice> duties,
            List<Choice> campaigns,
            List<Choice> directives,
            List<Choice> things,
            List<String> programmes) {}

    /**
     * Something to choose.
     *
     * @param units that can choose it
     * @param areas in which it is; none where it is nowhere
     */
    record Choice(String id, String name, Collection<Long> units, Collection<Long> areas) {}

    /** A kind of activity. */
    record Kind(String code, String group, String name, List<Asked> measures) {}

    /** A number that it asks for. */
    record Asked(
            String code,
            String name,
            String unit,
            int decimals,
            boolean required,
            int largest,
            @Nullable Integer start) {}
}
