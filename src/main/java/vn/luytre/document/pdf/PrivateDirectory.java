package vn.luytre.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that nobody else may look into, and that goes with all that is in it. */
record PrivateDirectory(Path path) implements AutoCloseable {
    static PrivateDirectory make() throws IOException {
        return new PrivateDirectory(Files.createTempDirectory("luytre-pdf-")); // only the owner may enter it
    }

    @Override
    public void close() {
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
        } catch (IOException | UncheckedIOException e) {
            // a process that was just ended may have held a file; what is left is private
        }
    }
}
