package vn.luytre.text.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.text.TextQuality;

/** A scan that lies beside the project, of which a person wrote down the first lines; skipped where it is not. */
class ScannedDirectiveTests {
    private static final int LINES = 71;
    private static final Path SHARED = Path.of("../shared");

    @Test
    void ofTheScanNineteenOfTwentyWordsBecomeRight() throws IOException {
        assumeThat(SHARED.resolve("ocr")).as("the scan lies beside the project").isDirectory();
        String truth =
                Files.readString(file(SHARED.resolve("ocr"), "002.truth")).strip();
        String raw = Files.readString(file(SHARED.resolve("seeds"), "002"));
        var learned = LanguageModel.shipped().learning(cleanSeeds());
        for (var model : List.of(LanguageModel.shipped(), learned)) {
            var lines = Repair.of(model)
                    .repair(raw)
                    .text()
                    .text()
                    .lines()
                    .limit(LINES)
                    .toList();
            assertThat(RepairPropertyTests.right(truth, String.join("\n", lines).strip()))
                    .isGreaterThan(0.95);
        }
    }

    private static List<String> cleanSeeds() throws IOException {
        var clean = new ArrayList<String>();
        try (var files = Files.list(SHARED.resolve("seeds"))) {
            for (var file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (TextQuality.of(text).verdict() == TextQuality.Verdict.CLEAN) clean.add(text);
            }
        }
        return clean;
    }

    private static Path file(Path folder, String start) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
