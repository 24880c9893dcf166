package vn.luytre.directive;

import java.util.List;
import java.util.UUID;

/**
 * Which directives somebody may read who may not read all.
 *
 * @param offices whose directives, in whatever state
 * @param received issued ones of which units of the reader got a duty
 */
public record ReadableDirectives(List<Long> offices, List<UUID> received) {
    public ReadableDirectives {
        offices = List.copyOf(offices);
        received = List.copyOf(received);
    }
}
