package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.reading.DocumentFiles;

/** Files of every format that a word processor writes, cut off: a reason is said, whatever the place of the cut. */
@Timeout(120)
class TruncatedFilesTests {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
    void aFileThatIsCutOffIsRefused(String format) throws Exception {
        var whole = Files.readAllBytes(converted(format));
        try (var files = new DocumentFiles()) {
            for (int eighth = 1; eighth < 8; eighth++) {
                var part =
                        Files.write(folder.resolve("cắt." + format), Arrays.copyOf(whole, whole.length * eighth / 8));
                assertThat(OpenedFile.of(part, files).documents().get(""))
                        .as("%s, %d/8", format, eighth)
                        .startsWith("! ");
            }
        }
    }

    private static Path converted(String format) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not on this machine");
        var text = Made.ownDocuments().getFirst();
        var office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        text.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(office.waitFor(60, TimeUnit.SECONDS), "LibreOffice takes too long");
        return folder.resolve(text.getFileName().toString().replace(".txt", "." + format));
    }
}
