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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

/** Our documents, set as offices set them, printed, signed, sealed and scanned, are read as their text is. */
@Timeout(300)
class ScanRoundTripTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/vn/luytre/reading/documents");
    private static final String FONT = "Liberation Serif";
    private static final double SYLLABLES = 0.985;
    private static final double CODES = 0.99;

    @TempDir
    Path folder;

    private record Scan(DecreeDocument document, Path file) {}

    @Test
    void aScanOfThreeHundredDotsIsReadAsItsText() throws Exception {
        for (var scan : scans(List.of("a1", "f2"), Wear.SCAN)) {
            var source = read(scan.file());
            var accuracy = Accuracy.of(scan.document().truth(), source.raw(), source.doubts());
            assertThat(accuracy.syllables()).as("%s", accuracy).isGreaterThanOrEqualTo(SYLLABLES);
            assertThat(accuracy.codesSafe()).as("%s", accuracy).isGreaterThanOrEqualTo(CODES);
            compare(scan.document(), source);
        }
    }

    private List<Scan> scans(List<String> names, Wear wear) throws Exception {
        assumeTrue(
                Scans.office().findAny().isPresent(),
                "LibreOffice (soffice), which sets the documents, is not installed.");
        assumeTrue(
                new Font(FONT, Font.PLAIN, 12).canDisplayUpTo("Ứng dụng ỷ lại ẵm ợ") < 0,
                "No font «" + FONT + "» with Vietnamese letters is installed.");
        var made = new ArrayList<Path>();
        var documents = new ArrayList<DecreeDocument>();
        for (var name : names) {
            documents.add(DecreeDocument.of(DOCUMENTS.resolve(name + ".txt"), FONT));
            made.add(documents.getLast().write(folder.resolve(name + ".docx")));
        }
        Scans.set(made, folder);
        var scans = new ArrayList<Scan>();
        for (int i = 0; i < names.size(); i++) {
            var pdf = folder.resolve(names.get(i) + ".pdf");
            assumeTrue(Files.exists(pdf), "This LibreOffice cannot write PDF.");
            scans.add(new Scan(documents.get(i), scan(pdf, documents.get(i).signer(), wear)));
        }
        return scans;
    }

    private static Path scan(Path pdf, String signer, Wear wear) throws IOException {
        var worn = new ArrayList<BufferedImage>();
        for (var page : Scans.printed(pdf, signer, 300)) worn.add(wear.on(page, 300));
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
        var expected = Reader.read(SourceText.of(source.name(), document.truth()));
        var actual = Reader.read(source);
        assertThat(head(actual)).isEqualTo(head(expected));
        assertThat(citations(actual)).isEqualTo(citations(expected));
    }

    private static List<String> head(Reading reading) {
        var header = reading.header();
        return Stream.of(header.issuingBody(), header.docType(), header.number(), header.place(), header.date())
                .map(found -> found == null ? "none" : found.value())
                .toList();
    }

    private static List<String> citations(Reading reading) {
        return reading.citations().stream()
                .map(citation -> citation.type() + " " + citation.canonical() + " " + citation.date())
                .sorted()
                .toList();
    }
}
