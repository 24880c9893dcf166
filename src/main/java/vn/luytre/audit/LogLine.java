package vn.luytre.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as people read it.
 *
 * @param account id of who did it; «system» where nobody in particular did
 * @param source the network that the request came from
 * @param detail facts as JSON
 * @param seal its number in the chain; null as long as it waits for it
 */
public record LogLine(
        long id,
        OffsetDateTime at,
        String account,
        String post,
        String source,
        String what,
        String module,
        String subject,
        String detail,
        @Nullable Long seal) {}
