package vn.luytre.evidence;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.storage.ContentHash;

/**
 * A file or a link that proves what was done. It is kept once and may prove several things.
 *
 * @param hash of a file; null for a link
 * @param mediaType by its content; null for a link
 * @param size in bytes; null for a link
 * @param preview of the small picture that stands for it; null where there is none, or none yet
 * @param link null for a file
 */
public record Proof(
        ProofId id,
        String name,
        @Nullable ContentHash hash,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable ContentHash preview,
        @Nullable String link,
        OffsetDateTime addedAt,
        String addedBy) {
    /** Whether it is a picture that a page may show. */
    public boolean hasPreview() {
        return preview != null;
    }

    /** Kilobytes of a file, at least one. */
    public long kilobytes() {
        return Math.max(1, Objects.requireNonNullElse(size, 0L) / 1024);
    }
}
