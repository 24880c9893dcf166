package vn.luytre.task.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.LibreOffice;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.Letterhead;
import vn.luytre.document.Mandate;
import vn.luytre.document.Signature;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Found;
import vn.luytre.reading.Reader;

class LetterDocumentTests {
    private static final Path APPROVED = Path.of("src/test/resources/vn/luytre/task/letter.approved.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    @Test
    void theLetterIsAsItWasApproved() throws IOException {
        var shown = shown(written(letter()));
        if (System.getProperty("approve") != null) Files.writeString(APPROVED, shown);
        assertThat(shown).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void oneUnitStandsOnTheLineOfTheAddress() throws IOException {
        var one = new ChasingLetter(
                letter().office(), letter().late().subList(0, 1), DAY, DAY.plusDays(7), letter().signature(), "NC");
        assertThat(shown(written(one))).contains("Kính gửi: UBND xã Tre Xanh\n").doesNotContain("- UBND xã");
    }

    @Test
    void aLongListIsAnAnnexBehindTheSignature() throws IOException {
        var many = java.util.Collections.nCopies(3, letter().late()).stream()
                .flatMap(List::stream)
                .toList();
        var shown = shown(
                written(new ChasingLetter(letter().office(), many, DAY, DAY.plusDays(7), letter().signature(), "NC")));
        assertThat(shown)
                .contains("cụ thể tại Phụ lục kèm theo.")
                .contains(
                        "(Kèm theo Công văn số 08/UBND-NC ngày 02 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh Lũy Tre)");
        assertThat(shown.indexOf("Phụ lục\n")).isGreaterThan(shown.indexOf("Nguyễn Văn Mẫu"));
    }

    @Test
    void aDraftHasRoomForNumberAndDay() throws IOException {
        var draft = new ChasingLetter(
                new Letterhead(null, "Sở Tre", null, "ST-VP", "Lũy Tre", null),
                letter().late(),
                DAY,
                DAY.plusDays(7),
                letter().signature(),
                "NC");
        assertThat(shown(written(draft))).contains("Số:         /ST-VP", "Lũy Tre, ngày        tháng");
    }

    @Test
    void theReaderFindsTheHeaderThatWasWritten(@TempDir Path folder) throws IOException {
        var file = folder.resolve("cong-van.docx");
        Files.write(file, written(letter()));
        try (var files = new DocumentFiles()) {
            var content = files.read(file);
            assertThat(content).isInstanceOf(FileContent.Text.class);
            var header = Reader.read(((FileContent.Text) content).source()).header();
            assertThat(value(header.number())).isEqualTo("08/UBND-NC");
            assertThat(value(header.date())).isEqualTo("2026-07-02");
            assertThat(value(header.place())).isEqualTo("Lũy Tre");
            assertThat(value(header.docType())).isEqualTo("công văn");
            assertThat(value(header.subject())).isEqualTo("Đôn đốc thực hiện nhiệm vụ quá hạn");
            assertThat(value(header.issuingBody())).isEqualTo("Ủy ban nhân dân tỉnh Lũy Tre");
            assertThat(header.addressees()).hasSize(2);
        }
    }

    private static String value(@Nullable Found found) {
        return Objects.requireNonNull(found).value();
    }

    @Test
    void aWordProcessorOpensIt(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("cong-van.docx");
        Files.write(file, written(letter()));
        LibreOffice.convert(List.of(file), "pdf", folder);
        assertThat(Files.size(folder.resolve("cong-van.pdf"))).isGreaterThan(10_000);
        if (System.getProperty("keep") != null) {
            Files.copy(folder.resolve("cong-van.pdf"), Path.of(System.getProperty("keep")));
        }
    }

    private static ChasingLetter letter() {
        return new ChasingLetter(
                new Letterhead(null, "Ủy ban nhân dân tỉnh Lũy Tre", 8, "UBND-NC", "Lũy Tre", DAY),
                List.of(
                        new ChasingLetter.Late(
                                "UBND xã Tre Xanh",
                                "Rà soát, củng cố các mô hình tự quản hoạt động hình thức, kém hiệu quả.",
                                "Mục II.4 Kế hoạch số 12/KH-BCĐ ngày 05/01/2026",
                                LocalDate.of(2026, 6, 15),
                                16),
                        new ChasingLetter.Late(
                                "UBND xã Tre Xanh", "Kiện toàn Ban Chỉ đạo cấp xã.", "", LocalDate.of(2026, 6, 25), 6),
                        new ChasingLetter.Late(
                                "Sở Tre",
                                "Báo cáo kết quả 6 tháng đầu năm.",
                                "Mục III.1 Kế hoạch số 12/KH-BCĐ ngày 05/01/2026",
                                LocalDate.of(2026, 6, 14),
                                17)),
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 9),
                new Signature(
                        List.of(new Mandate(Mandate.Mark.KT, "Chủ tịch")), List.of("Phó Chủ tịch"), "Nguyễn Văn Mẫu"),
                "NC");
    }

    private static byte[] written(ChasingLetter letter) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(LetterDocument.of(letter), out);
        } catch (DocumentRefused e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** Each paragraph with its style. */
    private static String shown(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                            .flatMap(LetterDocumentTests::shown)
                            .reduce((above, below) -> above + "\n" + below)
                            .orElse("")
                    + "\n";
        }
    }

    private static Stream<String> shown(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(look(paragraph) + paragraph.getText());
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of("---"),
                                row.getTableCells().stream()
                                        .flatMap(cell -> Stream.concat(
                                                Stream.of("|"),
                                                cell.getParagraphs().stream()
                                                        .map(paragraph -> look(paragraph) + paragraph.getText())))));
            default -> throw new IllegalStateException(element.toString());
        };
    }

    private static String look(XWPFParagraph paragraph) {
        if (paragraph.getRuns().isEmpty()) return "";
        return "[" + paragraph.getStyle() + "] ";
    }
}
