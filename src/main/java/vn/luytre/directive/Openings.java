package vn.luytre.directive;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FilePart;
import vn.luytre.reading.PagePicture;

/** Opens files, two at once, each in a folder of its own that is gone afterwards. Foreign formats go to a child process with limits. */
@Component
class Openings {
    private static final int AT_ONCE = 2;
    private static final int LONGEST_NAME = 120;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("opening-", 1).factory());
    private final DocumentFiles files = new DocumentFiles();

    /** What a file says; whatever is wrong with it is a refusal. */
    Opening open(byte[] bytes, String name) {
        var opening = new Opening();
        opening.content()
                .completeAsync(
                        () -> asFile(
                                bytes,
                                name,
                                file -> files.read(
                                        file, (page, pages) -> opening.far().set(new Opening.Pages(page, pages)))),
                        workers);
        return opening;
    }

    /** What lies in a mail or a ZIP file; nothing where a file holds no others. */
    List<FilePart> parts(byte[] bytes, String name) {
        return asFile(bytes, name, files::parts);
    }

    /** How a page of a file looks, from 1. */
    Optional<PagePicture> page(byte[] bytes, int page) {
        return asFile(bytes, "", file -> files.page(file, page));
    }

    private interface Use<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T asFile(byte[] bytes, String name, Use<T> use) {
        try {
            var folder = Files.createTempDirectory("luytre-"); // only this user may look into it
            var file = folder.resolve(safe(name));
            try {
                Files.write(file, bytes);
                return use.of(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that cannot lead out of its folder. */
    static String safe(String name) {
        int last = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        var plain = name.substring(last + 1)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} ._()\\-]", "_")
                .strip();
        if (plain.isEmpty() || plain.chars().allMatch(c -> c == '.')) return "van-ban";
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
        files.close();
    }
}
