package vn.luytre.activity.offline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device needs to write activities down without a line.
 *
 * @param account who is signed in
 * @param unit in whose name something is most likely recorded
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
        String header,
        String token) {
    /** A unit or a place. */
    record Named(long id, String name) {}

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
