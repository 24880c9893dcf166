package vn.luytre.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.SourceText;

/** Pictures of pages as they are not meant to be: blank, turned, stamped, photographed. */
@Timeout(180)
class ScanReaderTests {
    private static final int DPI = 200;
    private static final List<String> WORDS = List.of(
            "Ủy ban nhân dân xã lắp đèn đường tại các thôn",
            "trước ngày 15/6/2031, theo Kế hoạch số",
            "08/KH-UBND ngày 05 tháng 3 năm 2031;",
            "báo cáo kết quả về Công an tỉnh để theo dõi.");

    @TempDir
    Path folder;

    @BeforeEach
    void needsAFont() {
        assumeTrue(font(Font.PLAIN, 40).canDisplayUpTo(String.join("", WORDS)) < 0, "No Vietnamese font is installed.");
    }

    @Test
    void aPictureIsReadLineByLine() throws IOException {
        assertThat(text(png(page(WORDS), "a.png")))
                .contains("Ủy ban nhân dân xã lắp đèn đường tại các thôn")
                .contains("15/6/2031")
                .contains("08/KH-UBND ngày 05 tháng 3 năm 2031");
    }

    @Test
    void aPageOnItsHeadOrItsSideIsTurned() throws IOException {
        var page = page(WORDS);
        for (int quarters = 1; quarters <= 3; quarters++) {
            page = quarter(page);
            assertThat(text(png(page, "turned" + quarters + ".png")))
                    .contains("lắp đèn đường")
                    .contains("08/KH-UBND");
        }
    }

    @Test
    void allPagesOfATiffAreRead() throws IOException {
        var file = folder.resolve("two.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(page(WORDS), null, null), null);
            writer.writeToSequence(
                    new IIOImage(page(List.of("Trang thứ hai nói về việc lắp tủ thuốc.")), null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        var source = source(file);
        assertThat(source.raw()).contains("Công an tỉnh").contains("lắp tủ thuốc");
        assertThat(source.places().getLast().page()).isEqualTo(2);
    }

    @Test
    void aRedStampAtTheHeadIsRead() throws IOException {
        var page = page(WORDS);
        var pen = page.createGraphics();
        pen.setColor(new Color(215, 40, 50));
        pen.setFont(font(Font.BOLD, 60));
        pen.drawString("HỎA TỐC", 250, 150);
        pen.dispose();
        assertThat(text(png(page, "urgent.png"))).contains("HỎA TỐC").contains("lắp đèn đường");
    }

    @Test
    void printUnderASealAndAPenIsReadAndTheyAreNot() throws IOException {
        var lines = List.of("GIÁM ĐỐC SỞ XÂY DỰNG", "Nguyễn Thị Hồng Thắm", "Nơi này không còn gì khác.");
        var page = page(lines);
        Wear.seal(page, 350, 345, DPI);
        Wear.pen(page, 350, 345, DPI);
        var scan = folder.resolve("signed.jpg");
        Files.write(scan, Wear.jpegBytes(Wear.SCAN.on(page, DPI), 0.6f));
        assertThat(text(scan)).isEqualToNormalizingWhitespace(String.join(" ", lines));
    }

    @Test
    void theWordsInARoundSealAtTheHeadAreNotRead() throws IOException {
        var page = page(WORDS);
        Wear.seal(page, 1_200, 1_000, DPI);
        assertThat(text(png(page, "sealed.png"))).isEqualTo(text(png(page(WORDS), "plain.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
    void aRedMarkingOfSecrecyInItsFrameIsSeenByTheGate(String marking) throws IOException {
        var page = page(WORDS);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(215, 40, 50));
        pen.setFont(font(Font.BOLD, 46));
        pen.drawString(marking, 240, 170);
        pen.setStroke(new BasicStroke(5));
        pen.drawRect(215, 110, pen.getFontMetrics().stringWidth(marking) + 50, 85);
        pen.dispose();
        assertThat(refusal(png(page, "secret.png")))
                .contains("«" + marking + "»")
                .contains("117/2025/QH15");
    }

    @Test
    void theStrokesOfAQuarterAreRightOrInDoubt() throws IOException {
        var quarters = List.of("I/2031.", "II/2031.", "III/2031.", "IV/2031.");
        var lines = quarters.stream()
                .map(quarter -> "hoàn thành việc lắp đèn đường trong quý " + quarter)
                .toList();
        var source = source(png(page(lines), "quarters.png"));
        int at = 0;
        for (var quarter : quarters) {
            int start = source.raw().indexOf("quý ", at) + "quý ".length();
            int end = source.raw().indexOf('.', start) + 1;
            var read = source.raw().substring(start, end);
            boolean doubtful = source.doubts().stream().anyMatch(doubt -> doubt.start() == start);
            assertThat(doubtful || read.equals(quarter))
                    .as(read + " for " + quarter)
                    .isTrue();
            at = end;
        }
    }

    @Test
    void whatHasNoWordsIsRefused() throws IOException {
        assertThat(refusal(png(page(List.of()), "blank.png"))).startsWith("không nhận ra chữ nào trong ảnh;");
        var noise = page(List.of());
        var random = new Random(5);
        for (int i = 0; i < 400; i++) {
            int size = 20 + random.nextInt(200);
            var pen = noise.createGraphics();
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillOval(random.nextInt(noise.getWidth()), random.nextInt(noise.getHeight()), size, size);
            pen.dispose();
        }
        assertThat(refusal(png(noise, "photo.png"))).startsWith("không nhận ra chữ nào trong ảnh;");
    }

    @Test
    void aPictureThatIsBrokenOrTooLargeIsRefused() throws IOException {
        var whole = Files.readAllBytes(png(page(WORDS), "whole.png"));
        var half = Files.write(folder.resolve("half.png"), java.util.Arrays.copyOf(whole, 60));
        assertThat(refusal(half)).contains("hỏng");
        var large = whole.clone();
        large[16] = 0x01; // the width that its head states: 16 million
        assertThat(refusal(Files.write(folder.resolve("large.png"), large))).contains("quá lớn");
    }

    @Test
    void aYearThatIsNoneIsDoubtful() {
        var marked = DateDoubts.mark(List.of(word("năm"), word("222,")));
        assertThat(marked.get(1).doubt()).isEqualTo(Doubt.Cause.CODE);
    }

    private static FoundWord word(String text) {
        return new FoundWord(text, 0, 0, 50, 20, 20, 25, 96, null);
    }

    private static Font font(int style, int size) {
        return new Font("Liberation Serif", style, size);
    }

    /** A page of A4 with these lines. */
    private static BufferedImage page(List<String> lines) {
        var page = new BufferedImage(8 * DPI, 11 * DPI, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(font(Font.PLAIN, 14 * DPI / 72));
        for (int i = 0; i < lines.size(); i++) pen.drawString(lines.get(i), 200, 300 + 60 * i);
        pen.dispose();
        return page;
    }

    private static BufferedImage quarter(BufferedImage page) {
        var turned = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) turned.setRGB(page.getHeight() - 1 - y, x, page.getRGB(x, y));
        }
        return turned;
    }

    private Path png(BufferedImage page, String name) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(page, "png", file.toFile());
        return file;
    }

    private static FileContent read(Path file) {
        try (var files = new DocumentFiles()) {
            return files.read(file);
        }
    }

    private static SourceText source(Path file) {
        return switch (read(file)) {
            case FileContent.Text(var source) -> source;
            case FileContent.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String text(Path file) {
        return source(file).raw();
    }

    private static String refusal(Path file) {
        return ((FileContent.Refused) read(file)).reason();
    }
}
