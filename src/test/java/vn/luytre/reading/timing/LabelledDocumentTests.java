package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelledDocumentTests {
    private static final Path OURS = Path.of("src/test/resources/vn/luytre/reading/documents");

    @Test
    void readsTheTimesOfOurOwnDocuments() {
        checkAll(OURS, OURS);
    }

    /** These documents lie beside the project and are not part of it. */
    @Test
    void readsTheTimesOfTheSharedDocuments() {
        var shared = Stream.of("../shared", "../../shared")
                .map(Path::of)
                .filter(folder -> Files.isDirectory(folder.resolve("gold")))
                .findFirst();
        assumeTrue(shared.isPresent());
        checkAll(shared.get().resolve("gold"), shared.get().resolve("seeds"));
    }

    private static void checkAll(Path labels, Path seeds) {
        var errors = new ArrayList<String>();
        int right = 0;
        int faults = 0;
        for (var file : files(labels, ".json")) {
            var source = source(file, seeds);
            if (source.isEmpty()) continue;
            var result = LabelledTimings.of(file, source.get());
            right += result.right;
            faults += result.missing + result.wrong;
            assertThat(result.sureButWrong).as("%s: certain and wrong", file).isZero();
            result.errors.forEach(error -> errors.add(file.getFileName() + " " + error));
        }
        assertThat(right).isPositive();
        assertThat(2.0 * right / (2.0 * right + faults))
                .as(String.join("\n", errors))
                .isGreaterThanOrEqualTo(0.97);
    }

    private static Optional<Path> source(Path labels, Path seeds) {
        String id = labels.getFileName().toString().replace(".json", "");
        var beside = labels.resolveSibling(id + ".txt");
        if (Files.exists(beside)) return Optional.of(beside);
        return files(seeds, ".txt").stream()
                .filter(file -> file.getFileName().toString().startsWith(id + "_"))
                .findFirst();
    }

    private static List<Path> files(Path folder, String end) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
