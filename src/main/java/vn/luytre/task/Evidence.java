package vn.luytre.task;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link that proves a result.
 *
 * @param hash of a file; null for a link
 * @param mediaType by its content
 * @param link null for a file
 */
public record Evidence(
        long id,
        AssignmentId assignment,
        String name,
        @Nullable String hash,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String link,
        OffsetDateTime addedAt,
        String addedByName) {}
