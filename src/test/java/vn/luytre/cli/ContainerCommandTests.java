package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Files that hold several documents, and documents that may not be read. */
@Timeout(60)
class ContainerCommandTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LETTER = """
            Số: 31/UBND-VX
            Lũng Cò, ngày 05 tháng 3 năm 2031

            1. Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.
            """;
    private static final String SECRET = """
            UBND XÃ LŨNG CÒ
            TỐI MẬT
            Số: 31/KH-UBND

            KẾ HOẠCH
            Diễn tập Sao Băng

            1. Công an xã tuần tra trước ngày 30/4/2031.
            """;
    /** As a scan read in the wrong language has it. */
    private static final String DAMAGED_SECRET = """
            UY BAN NHAN DAN XA LUNG CO
            TOI MAT
            Sd: 31/KH-UBND

            KE HOACH
            Dién tap Sao Bang

            1. Cong an xa tuan tra trudc ngay 30/4/2031.
            """;

    @TempDir
    Path folder;

    @Test
    void oneMailOrZipIsAnArrayOfDocuments() throws IOException {
        var run = Run.of("read", "--json", zip("gói.zip", "a.txt", LETTER, "b.txt", LETTER));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        var readings = JSON.readTree(run.out());
        assertThat(readings.isArray()).isTrue();
        assertThat(readings.valueStream().map(reading -> reading.get("source").asString()))
                .containsExactly("gói.zip › a.txt", "gói.zip › b.txt");
    }

    @Test
    void amongOtherFilesEachDocumentIsALine() throws IOException {
        var letter = Files.writeString(folder.resolve("thư.txt"), LETTER);
        var run = Run.of("read", "--json", zip("gói.zip", "a.txt", LETTER, "b.txt", LETTER), letter);
        assertThat(run.lines())
                .map(line -> JSON.readTree(line).get("source").asString())
                .containsExactly("gói.zip › a.txt", "gói.zip › b.txt", "thư.txt");
    }

    @Test
    void onePartThatCannotBeReadIsNamedAndTheOthersArePrinted() throws IOException {
        var file = zip("gói.zip", "a.txt", LETTER, "b.txt", "");
        var run = Run.of("read", file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("gói.zip › a.txt", "Trạm Y tế");
        assertThat(run.err()).isEqualTo("Không đọc được " + file + " › b.txt: tệp rỗng, không có byte nào.\n");
    }

    @Test
    void theBodyOfASecretDocumentIsNowhere() throws IOException {
        var secret = Files.writeString(folder.resolve("kh.txt"), SECRET);
        var damaged = Files.writeString(folder.resolve("quét.txt"), DAMAGED_SECRET);
        var packed = zip("gói.zip", "kh.txt", SECRET);
        for (var file : new Path[] {secret, damaged, packed}) {
            assertKeptBack(Run.of("read", file));
            assertKeptBack(Run.of("read", "--json", file));
            assertKeptBack(Run.of("read", "--repair", file));
            assertKeptBack(Run.of("repair", file));
            assertKeptBack(Run.of("repair", "--diff", file));
        }
    }

    private static void assertKeptBack(Run run) {
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("mang dấu chỉ độ mật «TỐI MẬT»", "117/2025/QH15")
                .doesNotContain("Sao Băng", "Bang", "LŨNG CÒ", "LUNG CO", "tuần tra");
    }

    @Test
    void nothingIsLearnedFromASecretDocument() throws IOException {
        var office = Files.createDirectory(folder.resolve("kho"));
        Files.writeString(office.resolve("kh.txt"), SECRET);
        Files.writeString(office.resolve("thư.txt"), LETTER);
        var scan = Files.writeString(
                folder.resolve("quét.txt"), "1. Uy ban nhan dan xa bao cao két qua truéc ngay 15/6.\n");
        assertThat(Run.of("repair", "--learn", office, scan).err())
                .startsWith("Đã học từ 1 văn bản sạch")
                .contains("không học từ 1 văn bản");
    }

    @Test
    void onlyAFileOfOneDocumentIsRepaired() throws IOException {
        var file = zip("gói.zip", "a.txt", LETTER, "b.txt", LETTER);
        assertThat(Run.of("repair", file).err())
                .isEqualTo("Không sửa được " + file + ": chứa 2 văn bản; hãy lưu riêng từng văn bản rồi chạy lại.\n");
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
