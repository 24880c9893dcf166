package vn.luytre.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What {@link Files} lacks. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with all that is in it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var below = Files.walk(folder)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
