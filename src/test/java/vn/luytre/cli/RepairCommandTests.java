package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.text.LegacyEncoding;

@Timeout(60)
class RepairCommandTests {
    private static final String SCAN = """
            CHI THI
            Vé viéc tang cuong cong tac bao dam an ninh, trat tu

            1. Uy ban nhan dan cac x4, phuong chi dao ra soat hd so cac mo hinh,
            bao cao két qua truéc ngay 15/6/2031.
            """;
    private static final String REPAIRED = """
            CHỈ THỊ
            Về việc tăng cường công tác bảo đảm an ninh, trật tự

            1. Ủy ban nhân dân các xã, phường chỉ đạo rà soát hồ sơ các mô hình,
            báo cáo kết quả trước ngày 15/6/2031.
            """;
    private static final String CLEAN =
            "Ủy ban nhân dân xã chỉ đạo Công an xã rà soát các mô hình tự quản về an ninh, trật tự.\n";

    @TempDir
    Path folder;

    private Path scan = Path.of("");

    @BeforeEach
    void writeTheScan() throws IOException {
        scan = write("bản quét.txt", SCAN);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDamagedTextIsPrintedRepairedAndTheFileStays() throws IOException {
        var run = Run.of("repair", scan);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(REPAIRED);
        assertThat(run.err()).startsWith("Gợi ý sửa ").endsWith("Tệp không bị thay đổi.\n");
        assertThat(Files.readString(scan)).isEqualTo(SCAN);
    }

    @Test
    void theDifferenceNamesLineWordsAndChances() {
        var run = Run.of("repair", "--diff", scan);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).first().asString().matches(" {4}1 {2}CHI → CHỈ {2}\\d+ %.*");
        assertThat(run.lines()).noneMatch(line -> line.contains("ninh →")).anyMatch(line -> line.contains("x4 → xã"));
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @Test
    void aCleanTextIsPrintedAsItIs() throws IOException {
        var run = Run.of("repair", write("sạch.txt", CLEAN));
        assertThat(run.out()).isEqualTo(CLEAN);
        assertThat(run.err()).isEqualTo("Văn bản không hỏng chữ; giữ nguyên.\n");
    }

    @Test
    void aTextOfOldFontsIsConverted() throws IOException {
        var run = Run.of("repair", write("cũ.txt", LegacyEncoding.VNI.encode(CLEAN)));
        assertThat(run.out()).isEqualTo(CLEAN);
        assertThat(run.err()).startsWith("Đã chuyển từ bảng mã cũ VNI sang Unicode;");
    }

    @Test
    void itLearnsFromTheCleanDocumentsOfAFolderOnly() throws IOException {
        write("sạch.txt", CLEAN);
        write("rỗng.txt", "");
        var run = Run.of("repair", "--learn", folder, scan);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("Đã học từ 1 văn bản sạch trong " + folder
                        + "; không học từ 2 văn bản hỏng hoặc không đọc được.\n");
    }

    @Test
    void aRepairedTextIsReadAndItsPlacesAreThoseOfTheFile() {
        var run = Run.of("read", "--json", "--repair", scan);
        assertThat(run.status()).isZero();
        var reading = JsonMapper.shared().readTree(run.out());
        assertThat(reading.get("text_quality").get("verdict").asString()).isEqualTo("damaged");
        assertThat(reading.get("warnings").get(0).get("code").asString()).isEqualTo("repaired-text");
        var task = reading.get("tasks").get(0);
        assertThat(task.get("actors").toString()).contains("Ủy ban nhân dân các xã");
        assertThat(run.out()).doesNotContain("\"certain\"");
        int start = task.get("start").asInt();
        assertThat(SCAN.substring(start)).startsWith("1. Uy ban");
    }

    @Test
    void whatCannotBeRepairedIsRefusedWithAReason() throws IOException {
        var missing = folder.resolve("không-có.txt");
        assertRefused(Run.of("repair", missing), "Không sửa được " + missing + ": không có tệp này.");
        var pdf = write("scan.txt", "%PDF-1.7");
        assertRefused(Run.of("repair", pdf), "Không sửa được " + pdf + ": tệp hỏng");
        var foreign = write(
                "en.txt", "Whereas recognition of inherent dignity strengthens friendship throughout.\n".repeat(5));
        assertRefused(Run.of("repair", foreign), "Không sửa được " + foreign + ": không phải chữ Việt");
        assertRefused(
                Run.of("repair", "--learn", missing, scan), "Không học được từ " + missing + ": không có thư mục này.");
        assertRefused(Run.of("repair", "--learn", scan, scan), "Không học được từ " + scan + ": không phải thư mục.");
    }

    @Test
    void documentsOfWordAreRepairedAndLearnedFromToo() throws IOException {
        var file = docx("scan.docx", SCAN);
        assertThat(Run.of("repair", file).out()).contains("Ủy ban nhân dân các xã");
        var lessons = Files.createDirectory(folder.resolve("lessons"));
        docx("lessons/a.docx", "Ủy ban nhân dân các xã, phường tổ chức tuần tra ban đêm, bảo vệ an ninh, trật tự.");
        assertThat(Run.of("repair", "--learn", lessons, file).err()).contains("Đã học từ 1 văn bản sạch");
    }

    private Path docx(String name, String text) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var body = new StringBuilder("<w:document xmlns:w='w'><w:body>");
            text.lines()
                    .forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
            zip.write(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void assertRefused(Run run, String sentence) {
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(sentence);
    }

    @Test
    void aWrongCallIsExplained() {
        assertWrong(Run.of("repair"), "Thiếu tên tệp cần sửa");
        assertWrong(Run.of("repair", scan, scan), "Mỗi lần chỉ sửa một tệp.");
        assertWrong(Run.of("repair", "--learn"), "Tùy chọn «--learn» cần tên thư mục.");
        assertWrong(Run.of("read", "--learn", folder, scan), "«--learn» chỉ dùng cùng «--repair».");
    }

    private static void assertWrong(Run run, String sentence) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(sentence);
    }
}
