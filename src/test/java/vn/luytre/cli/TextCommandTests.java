package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TextCommandTests {
    private static final String TEXT = "Trạm Y tế lắp tủ thuốc tại các thôn.\nTrưởng thôn giữ chìa khóa.\n";

    @TempDir
    Path folder;

    @Test
    void theTextOfOneFileIsPrintedToTheLetter() throws IOException {
        assertThat(Run.of("text", text("a.txt"))).isEqualTo(new Run(0, TEXT, ""));
    }

    @Test
    void severalTextsAreToldApartByTheirNames() throws IOException {
        var run = Run.of("text", text("a.txt"), text("b.txt"));
        assertThat(run.out()).isEqualTo("═══ a.txt ═══\n" + TEXT + "\n═══ b.txt ═══\n" + TEXT + "\n");
    }

    @Test
    void documentsOfAZipAreNamedByIt() throws IOException {
        var zip = folder.resolve("cũ.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("thông báo.txt"));
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Run.of("text", zip).out()).isEqualTo("═══ cũ.zip › thông báo.txt ═══\n" + TEXT + "\n");
    }

    @Test
    void placesOfLinesOnTheirPagesAreGivenToPrograms() throws IOException {
        var run = Run.of(
                "text", "--json", pdf("a.pdf", "Tram Y te xa Lung Co lap tu thuoc", "tai cac thon trong nam 2031."));
        assertThat(run.status()).isZero();
        var json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("schema").asString()).isEqualTo("text/1");
        var lines = json.get("lines");
        assertThat(lines.size()).isEqualTo(2);
        var second = lines.get(1);
        assertThat(json.get("text").asString().substring(second.get("start").asInt()))
                .startsWith("tai cac thon");
        assertThat(second.get("page").asInt()).isEqualTo(1);
        assertThat(second.get("left").asDouble()).isBetween(71.0, 74.0);
        assertThat(second.get("top").asDouble()).isBetween(100.0, 116.0);
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheRestIsPrinted() throws IOException {
        var run = Run.of("text", folder.resolve("không-có.txt"), text("a.txt"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains(TEXT);
        assertThat(run.err()).contains("không có tệp này");
    }

    private Path text(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT);
    }

    /** Lines one below the other, the first with its foot at 100 points from the upper edge of the page. */
    private Path pdf(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                content.beginText();
                content.newLineAtOffset(72, page.getMediaBox().getHeight() - 100);
                content.setLeading(16);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }
}
