package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Header;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

/** Our documents as files of word processors are read as their plain text is. */
@Timeout(180)
class RoundTripTests {
    @TempDir
    Path folder;

    @Test
    void documentsOfWordAreReadAsTheirText() throws IOException {
        try (var files = new DocumentFiles()) {
            for (var text : Made.ownDocuments()) {
                compare(text, source(files.read(Made.docx(text, folder))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void documentsOfOtherFormatsAreReadAsTheirText(String format) throws Exception {
        var texts = Made.ownDocuments();
        var made = new ArrayList<Path>();
        for (var text : texts) made.add(Made.docx(text, folder));
        convert(made, format);
        try (var files = new DocumentFiles()) {
            for (int i = 0; i < texts.size(); i++) {
                var file = Path.of(made.get(i).toString().replace(".docx", "." + format));
                compare(texts.get(i), source(files.read(file)));
            }
        }
    }

    private void convert(List<Path> made, String format) throws Exception {
        var office = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "LibreOffice (soffice), which makes these files, is not installed.");
        var command = new ArrayList<>(List.of(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri()));
        command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
        made.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        var last = Path.of(made.getLast().toString().replace(".docx", "." + format));
        assumeTrue(ended && Files.exists(last), "This LibreOffice cannot write " + format + ".");
    }

    private static SourceText source(FileContent content) {
        return switch (content) {
            case FileContent.Text(var source) -> source;
            case FileContent.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static void compare(Path text, SourceText source) throws IOException {
        var expected = Reader.read(SourceText.of(source.name(), Files.readString(text)));
        var actual = Reader.read(source);
        assertThat(values(actual.header())).as("header of %s", source.name()).isEqualTo(values(expected.header()));
        assertThat(citations(actual)).as("citations of %s", source.name()).isEqualTo(citations(expected));
        assertThat(actual.tasks()).as("tasks of %s", source.name()).hasSameSizeAs(expected.tasks());
    }

    private static List<String> values(Header header) {
        var signer = header.signer();
        return Stream.of(
                        header.issuingBody(),
                        header.docType(),
                        header.number(),
                        header.place(),
                        header.date(),
                        header.subject(),
                        signer == null ? null : signer.name())
                .map(found -> found == null ? "none" : found.value())
                .toList();
    }

    private static List<String> citations(Reading reading) {
        return reading.citations().stream()
                .map(citation -> String.join(" | ", citation.type(), "" + citation.canonical(), "" + citation.date()))
                .sorted()
                .toList();
    }

    @Test
    void theHeadInTwoColumnsIsReadAsTheHead() throws IOException {
        try (var files = new DocumentFiles()) {
            var source = source(files.read(Made.letter(folder)));
            assertThat(source.raw()).isEqualTo("""
                    UBND XÃ LŨNG CÒ

                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                    Số: 31/KH-UBND

                    Lũng Cò, ngày 05 tháng 3 năm 2031

                    KẾ HOẠCH
                    Lắp tủ thuốc tại các thôn

                    Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.
                    """);
        }
    }
}
