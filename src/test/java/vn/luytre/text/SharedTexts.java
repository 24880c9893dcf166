package vn.luytre.text;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample directives that lie beside the project; tests that need them are skipped where they are not. */
final class SharedTexts {
    private SharedTexts() {}

    static String read(String start) throws IOException {
        return Files.readString(find(start));
    }

    private static Path find(String start) throws IOException {
        var shared = Stream.of("../shared", "../../shared").map(Path::of).filter(Files::isDirectory);
        var folder = shared.findFirst();
        assumeThat(folder).as("the sample directives lie beside the project").isPresent();
        var path = folder.orElseThrow().resolve(start);
        try (var files = Files.list(path.getParent())) {
            String name = path.getFileName().toString();
            var found = files.filter(file -> file.getFileName().toString().startsWith(name)
                            && file.toString().endsWith(".txt"))
                    .findFirst();
            assumeThat(found).as("the sample %s is there", start).isPresent();
            return found.orElseThrow();
        }
    }
}
