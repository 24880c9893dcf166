package vn.luytre.directive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.FileContent;

/**
 * A file that is being opened.
 *
 * @param content what it says, once that is known
 * @param far how far the recognition of its pages is; null while none has been recognized
 */
record Opening(CompletableFuture<FileContent> content, AtomicReference<@Nullable Pages> far) {
    Opening() {
        this(new CompletableFuture<>(), new AtomicReference<>());
    }

    /** So many pages of all are done. */
    record Pages(int done, int all) {}
}
