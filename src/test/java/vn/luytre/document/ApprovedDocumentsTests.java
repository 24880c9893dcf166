package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.LibreOffice;

/** A report, a letter and a decision as they were approved; {@code -Dapprove} approves what is made now. */
class ApprovedDocumentsTests {
    private static final Path APPROVED = Path.of("src/test/resources/vn/luytre/document");

    @ParameterizedTest
    @ValueSource(strings = {"report", "letter", "decision"})
    void theDocumentIsAsItWasApproved(String name) throws IOException {
        var file = APPROVED.resolve(name + ".approved.xml");
        var made = new WrittenFile(Documents.written(document(name))).xml();
        if (System.getProperty("approve") != null) Files.writeString(file, made);
        assertThat(made).isEqualTo(Files.readString(file));
    }

    @Test
    void ourTemplatesAreMadeOfTheirParts() throws IOException {
        if (System.getProperty("approve") != null) StandardTemplates.write();
        for (var type : List.of(OfficialType.REPORT, OfficialType.LETTER, OfficialType.CERTIFICATE)) {
            var made = StandardTemplates.made(StandardTemplates.part(type));
            assertThat(parts(DocumentTemplate.standardFile(type))).isEqualTo(parts(made));
        }
    }

    @Test
    void aWordProcessorOpensThemAndPrintsThem(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var name : List.of("report", "letter", "decision")) {
            files.add(Files.write(folder.resolve(name + ".docx"), Documents.written(document(name))));
        }
        LibreOffice.convert(files, "pdf", folder);
        for (var name : List.of("report", "letter", "decision")) {
            assertThat(Files.size(folder.resolve(name + ".pdf"))).isGreaterThan(10_000);
        }
    }

    private static OfficialDocument document(String name) {
        return switch (name) {
            case "report" -> Documents.report();
            case "letter" -> Documents.letter();
            default -> Documents.decision();
        };
    }

    private static List<String> parts(byte[] docx) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName() + "\n"
                        + new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
