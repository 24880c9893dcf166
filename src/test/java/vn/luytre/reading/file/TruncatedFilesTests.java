package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.LibreOffice;
import vn.luytre.reading.DocumentFiles;

/** Files of every format that a word processor writes, cut off: a reason is said, whatever the place of the cut. */
@Timeout(120)
class TruncatedFilesTests {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
    void aFileThatIsCutOffIsRefused(String format) throws Exception {
        var whole = Files.readAllBytes(made(format));
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

    private static Path made(String format) throws Exception {
        var word = Made.docx(Made.ownDocuments().getFirst(), folder);
        if (!format.equals("docx")) LibreOffice.convert(List.of(word), format, folder);
        return Path.of(word.toString().replace(".docx", "." + format));
    }
}
