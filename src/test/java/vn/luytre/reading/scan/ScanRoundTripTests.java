package vn.luytre.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.luytre.LibreOffice;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Found;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

/** Our documents, set as offices set them, printed, signed, sealed and scanned, are read as their text is. */
@Timeout(300)
class ScanRoundTripTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");
    private static final Path REAL = Path.of("../shared/seeds");
    private static final String FONT = "Liberation Serif";
    private static final double SYLLABLES = 0.985;
    private static final double CODES = 0.99;

    @TempDir
    Path folder;

    private record Scan(DecreeDocument document, Path file) {}

    @Test
    void aScanOfThreeHundredDotsIsReadAsItsText() throws Exception {
        var texts = List.of(DOCUMENTS.resolve("a1.txt"), DOCUMENTS.resolve("f2.txt"));
        for (var scan : scans(texts, Scans.Foot.SEAL_AND_PEN, 300)) {
            var source = read(scan.file());
            var accuracy = Accuracy.of(scan.document().truth(), source.raw(), source.doubts());
            assertThat(accuracy.syllables()).as("%s", accuracy).isGreaterThanOrEqualTo(SYLLABLES);
            assertThat(accuracy.codesSafe()).as("%s", accuracy).isGreaterThanOrEqualTo(CODES);
            compare(scan.document(), source);
        }
    }

    /** With the receivers in small print. */
    @ParameterizedTest
    @CsvSource({"200, SEAL_AND_PEN", "300, SEAL"})
    void scansOfRealDocumentsAreReadAsTheirText(int dpi, Scans.Foot foot) throws Exception {
        assumeTrue(Files.isDirectory(REAL), "The real documents (" + REAL + ") are not here.");
        for (var scan : scans(real(), foot, dpi)) {
            var source = read(scan.file());
            var accuracy = Accuracy.of(scan.document().truth(), source.raw(), source.doubts());
            assertThat(accuracy.syllables()).as("%s", accuracy).isGreaterThanOrEqualTo(SYLLABLES);
            assertThat(accuracy.codesSafe()).as("%s", accuracy).isGreaterThanOrEqualTo(CODES);
            compare(scan.document(), source);
            assertThat(receivers(Reader.read(source))).isEqualTo(receivers(expected(scan.document(), source)));
        }
    }

    /** Those that are not damaged. */
    private static List<Path> real() throws IOException {
        try (Stream<Path> files = Files.list(REAL)) {
            return files.filter(file -> file.getFileName().toString().matches("00[014]_.*\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    private List<Scan> scans(List<Path> texts, Scans.Foot foot, int dpi) throws Exception {
        assumeTrue(
                new Font(FONT, Font.PLAIN, 12).canDisplayUpTo("Ứng dụng ỷ lại ẵm ợ") < 0,
                "No font «" + FONT + "» with Vietnamese letters is installed.");
        var made = new ArrayList<Path>();
        var documents = new ArrayList<DecreeDocument>();
        for (var text : texts) {
            documents.add(DecreeDocument.of(text, FONT));
            made.add(documents.getLast().write(folder.resolve(name(text) + ".docx")));
        }
        LibreOffice.convert(made, "pdf", folder);
        var scans = new ArrayList<Scan>();
        for (int i = 0; i < texts.size(); i++) {
            var pdf = folder.resolve(name(texts.get(i)) + ".pdf");
            assumeTrue(Files.exists(pdf), "This LibreOffice cannot write PDF.");
            scans.add(new Scan(documents.get(i), scan(pdf, documents.get(i).signer(), foot, dpi)));
        }
        return scans;
    }

    private static String name(Path text) {
        return text.getFileName().toString().replace(".txt", "");
    }

    private static Path scan(Path pdf, String signer, Scans.Foot foot, int dpi) throws IOException {
        var worn = new ArrayList<BufferedImage>();
        for (var page : Scans.printed(pdf, signer, foot, dpi)) worn.add(Wear.SCAN.on(page, dpi));
        return Scans.pdf(worn, pdf.resolveSibling("scan-" + pdf.getFileName()));
    }

    private static SourceText read(Path file) {
        try (var files = new DocumentFiles()) {
            return switch (files.read(file)) {
                case FileContent.Text(var source) -> source;
                case FileContent.Refused(var reason) -> throw new AssertionError(reason);
            };
        }
    }

    private static void compare(DecreeDocument document, SourceText source) {
        var expected = expected(document, source);
        var actual = Reader.read(source);
        assertThat(head(actual)).isEqualTo(head(expected));
        assertThat(signer(actual)).isEqualTo(signer(expected));
        assertThat(citations(actual)).isEqualTo(citations(expected));
    }

    private static Reading expected(DecreeDocument document, SourceText source) {
        return Reader.read(SourceText.of(source.name(), document.truth()));
    }

    private static List<String> head(Reading reading) {
        var header = reading.header();
        var head = new ArrayList<@Nullable Found>();
        head.add(header.issuingBody());
        head.add(header.docType());
        head.add(header.number());
        head.add(header.place());
        head.add(header.date());
        head.add(header.subject());
        head.addAll(header.addressees());
        return head.stream()
                .map(found -> found == null ? "none" : found.value())
                .toList();
    }

    /** Seal and pen lie over it. */
    private static List<String> signer(Reading reading) {
        var signer = reading.header().signer();
        if (signer == null) return List.of();
        var lines = new ArrayList<String>();
        signer.titleLines().forEach(title -> lines.add(title.value()));
        lines.add(signer.rank() + " " + signer.name().value() + " " + signer.authorityForm());
        return lines;
    }

    private static List<String> receivers(Reading reading) {
        var header = reading.header();
        var lines = new ArrayList<String>();
        header.recipients().forEach(to -> lines.add(to.name().value() + ", " + to.purpose()));
        var archive = header.archive();
        lines.add(archive == null ? "none" : archive.value());
        return lines;
    }

    private static List<String> citations(Reading reading) {
        return reading.citations().stream()
                .map(citation -> citation.type() + " " + citation.canonical() + " " + citation.date())
                .sorted()
                .toList();
    }
}
