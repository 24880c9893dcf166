package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

@Timeout(60)
class ReadCommandTests {
    private static final String LETTER = """
            Số: 31/UBND-VX
            Lũng Cò, ngày 05 tháng 3 năm 2031

            1. Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.
            """;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private Path letter = Path.of("");

    @BeforeEach
    void writeTheLetter() throws IOException {
        letter = write("thư.txt", LETTER);
    }

    @Test
    void oneFileIsOneJsonObjectOverManyLines() {
        var run = Run.of("read", "--json", letter);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSizeGreaterThan(10);
        var reading = JSON.readTree(run.out());
        assertThat(reading.get("schema").asString()).isEqualTo("reading/1");
        assertThat(reading.get("source").asString()).isEqualTo("thư.txt");
        assertThat(reading.get("source_chars").asInt()).isEqualTo(LETTER.length());
    }

    @Test
    void severalFilesAreOneObjectALineInTheOrderOfTheCall() throws IOException {
        var names = new ArrayList<Object>(List.of("read", "--json"));
        var expected = new ArrayList<String>();
        for (int i = 20; i > 0; i--) { // the longer ones first, so that the later ones are ready before them
            names.add(write("d" + i + ".txt", LETTER.repeat(i * i)));
            expected.add("d" + i + ".txt");
        }
        var run = Run.of(names.toArray());
        assertThat(run.status()).isZero();
        assertThat(sources(run)).isEqualTo(expected);
    }

    @Test
    void aFolderIsReadWithItsFoldersInTheOrderOfNames() throws IOException {
        write("b/2.md", LETTER);
        write("b/1.TXT", LETTER);
        write("a.txt", LETTER);
        write(".git/config.txt", LETTER);
        write("bảng.xlsx", "x");
        var run = Run.of("read", "--json", folder);
        assertThat(run.status()).isZero();
        assertThat(sources(run)).containsExactly("a.txt", "1.TXT", "2.md", "thư.txt");
        assertThat(run.err()).isEqualTo("Bỏ qua 1 tệp không thuộc loại đọc được: bảng.xlsx.\n");
    }

    @Test
    void aFolderWithNothingToReadIsNamed() throws IOException {
        var empty = Files.createDirectory(folder.resolve("trống"));
        var run = Run.of("read", empty);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("Không đọc được " + empty + ": thư mục không có tệp văn bản nào đọc được.\n");
    }

    @Test
    void linksThatGoRoundInCirclesAreNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("vòng"), folder);
        assertThat(sources(Run.of("read", "--json", folder))).containsExactly("thư.txt");
    }

    @Test
    void oneBadFileAmongGoodOnesIsNamedAndTheOthersAreRead() throws IOException {
        var pdf = write("scan.txt", "%PDF-1.7");
        var missing = folder.resolve("không-có.txt");
        var run = Run.of("read", "--json", letter, pdf, missing, letter);
        assertThat(run.status()).isEqualTo(3);
        assertThat(sources(run)).containsExactly("thư.txt", "thư.txt");
        assertThat(run.err().lines())
                .containsExactly(
                        "Không đọc được " + pdf + ": tệp hỏng hoặc không trọn vẹn; hãy xin lại bản gốc.",
                        "Không đọc được " + missing + ": không có tệp này.");
    }

    @Test
    void anErrorOfTheProgramCostsOneDocumentOnlyAndShowsNoTrace() throws IOException {
        var bad = write("hỏng.txt", "Kính gửi: hỏng");
        var run = Run.with(ReadCommandTests::failingOnBroken, "read", "--json", bad, letter);
        assertThat(run.status()).isEqualTo(3);
        assertThat(sources(run)).containsExactly("thư.txt");
        assertThat(run.err())
                .matches("Không đọc được \\S+: lỗi của chương trình, mã [0-9a-f]{8} .*không bị ảnh hưởng\\.\n");
    }

    private static Reading failingOnBroken(SourceText source) {
        if (source.raw().contains("hỏng")) throw new IllegalStateException("a bug");
        return Reader.read(source);
    }

    @Test
    void aTextWithoutDutiesSaysSo() throws IOException {
        var run = Run.of("read", write("thơ.txt", "Trời xanh mây trắng nắng vàng\n"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Không thấy nhiệm vụ nào", "(văn bản không ghi)");
    }

    @Test
    void theTextOfADocumentCannotCommandTheTerminal() throws IOException {
        var run = Run.of("read", write("x.txt", LETTER.replace("Trạm Y tế", "Trạm \u001B[31m Y tế\u0007")));
        assertThat(run.out()).doesNotContain("\u001B", "\u0007");
    }

    @Test
    void decomposedLettersAreReadAndTheirOffsetsAreThoseOfTheFile() throws IOException {
        var decomposed = java.text.Normalizer.normalize(LETTER, java.text.Normalizer.Form.NFD);
        var run = Run.of("read", "--json", write("nfd.txt", decomposed));
        assertThat(JSON.readTree(run.out()).get("source_chars").asInt())
                .isEqualTo(decomposed.codePointCount(0, decomposed.length()));
    }

    @Test
    void aWrongCallIsExplainedInOneSentence() {
        assertThat(Run.of("read"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Thiếu tên tệp cần đọc, ví dụ: ./luytre read chi-thi.txt. Xem cách dùng: ./luytre help\n"));
        assertThat(Run.of("đọc").status()).isEqualTo(2);
        assertThat(Run.of("đọc").err())
                .isEqualTo(
                        "Không có lệnh «đọc»; các lệnh là «help», «read», «text», «repair», «unit», «serve», «user», «backup», "
                                + "«restore», «check», «audit», «readings», «verify». Xem cách dùng: ./luytre help\n");
        assertThat(Run.of("read", "--xml", letter))
                .isEqualTo(new Run(2, "", "Không có tùy chọn «--xml». Xem cách dùng: ./luytre help\n"));
    }

    @Test
    void theHelpNamesEveryVerb() {
        assertThat(Run.of("help").out())
                .contains("read", "verify")
                .isEqualTo(Run.of().out());
    }

    @Test
    void anEmptyNameIsNotThePresentFolder() {
        assertThat(Run.of("read", "")).isEqualTo(new Run(3, "", "Không đọc được : tên tệp để trống.\n"));
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAName() {
        assertThat(Run.of("read", "@nothing.txt").err()).contains("@nothing.txt: không có tệp này");
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> sources(Run run) {
        return run.lines().stream()
                .map(JSON::readTree)
                .map((JsonNode reading) -> reading.get("source").asString())
                .toList();
    }
}
