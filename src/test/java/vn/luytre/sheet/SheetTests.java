package vn.luytre.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.luytre.sheet.SheetFault.Reason;

class SheetTests {
    private static final List<String> TITLES = List.of("Tên", "Số", "Ngày");
    private static final List<@Nullable Object> ROW = Arrays.asList("Xã Đồng Tre", 12, LocalDate.of(2026, 7, 1));

    @Test
    void whatIsWrittenAsXlsxIsReadAgain() throws Exception {
        var out = new ByteArrayOutputStream();
        List<List<@Nullable Object>> rows = List.of(ROW, Arrays.asList("a", null, null));
        SheetWriter.xlsx(out, "Đơn vị", TITLES, rows.iterator());
        assertThat(SheetReader.read("A.XLSX", out.toByteArray()))
                .containsExactly(
                        new SheetRow(1, TITLES),
                        new SheetRow(2, List.of("Xã Đồng Tre", "12", "2026-07-01")),
                        new SheetRow(3, List.of("a")));
    }

    @Test
    void anXlsxOfAnotherProgramIsRead() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(2).createCell(1).setCellValue("Thôn Đình");
            book.write(out);
        }
        assertThat(SheetReader.read("a.xlsx", out.toByteArray()))
                .containsExactly(new SheetRow(3, List.of("", "Thôn Đình")));
    }

    @Test
    void csvWithAnySeparatorAndQuotesIsRead() throws Exception {
        var text = "\uFEFFTên;Ghi chú\r\n\"Xã; \"\"Tre\"\"\";\"hai\ndòng\"\r\n\r\nXã Măng;\n";
        assertThat(SheetReader.read("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new SheetRow(1, List.of("Tên", "Ghi chú")),
                        new SheetRow(2, List.of("Xã; \"Tre\"", "hai\ndòng")),
                        new SheetRow(4, List.of("Xã Măng", "")));
    }

    @Test
    void csvThatWouldRunAsAFormulaIsMadeText() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.csv(
                out,
                TITLES,
                List.of(Arrays.<@Nullable Object>asList("=1+1", -5, null)).iterator());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFTên,Số,Ngày\r\n'=1+1,-5,\r\n");
    }

    @Test
    void hostileFilesAreRefusedWithTheirReason() throws Exception {
        assertRefused("a.csv", new byte[] {(byte) 0xC3, (byte) 0x28}, Reason.ENCODING);
        assertRefused("a.exe", new byte[] {1}, Reason.KIND);
        assertRefused("a.xlsx", "không phải".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
        assertRefused("a.xlsx", bomb(), Reason.TOO_LARGE);
        assertRefused(
                "a.csv", "a\n".repeat(SheetReader.MAX_ROWS + 2).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE);
        assertRefused(
                "a.xlsx",
                zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
                Reason.DAMAGED);
    }

    private static void assertRefused(String name, byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> SheetReader.read(name, bytes))
                .isInstanceOfSatisfying(
                        SheetFault.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            for (int count = 0; count < 120; count++) zip.write(zeros);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
