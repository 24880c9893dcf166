package vn.luytre.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTests {
    private static final Repair REPAIR = Repair.of(LanguageModel.shipped());

    /** Enough lost marks around a line for the text to count as damaged. */
    private static final String AROUND =
            "\nCac don vi trien khai thuc hien nghiem tuc, bao cao ket qua ve Cong an tinh.\n";

    private static String repaired(String line) {
        String text = REPAIR.repair(line + AROUND).text().text();
        return text.substring(0, text.indexOf('\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uy ban nhan dan cac xa, phuong chi dao ra soat ho so | Ủy ban nhân dân các xã, phường chỉ đạo rà soát hồ sơ
            Cong an tinh chu tri, phoi hop v6i So Tu phap | Công an tỉnh chủ trì, phối hợp với Sở Tư pháp
            thwc hi¢n nghiém ché d6 bao cao dinh ky | thực hiện nghiêm chế độ báo cáo định kỳ
            nang cao nhan thirc ctia ngudi dan | nâng cao nhận thức của người dân
            tuyén truyén dén timg h6 gia dinh | tuyên truyền đến từng hộ gia đình
            Pé nghi Mat tran T6 quéc Viét Nam tinh | Đề nghị Mặt trận Tổ quốc Việt Nam tỉnh
            """)
    void aLineReadByAMachineThatDoesNotKnowVietnameseBecomesReadable(String damaged, String expected) {
        assertThat(repaired(damaged)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37-NQ/TU",
                "03/01/2024",
                "19/8/1945 - 19/8/2025",
                "1.165",
                "87,3%",
                "08/CT-UBND",
                "pv05@lamgiang.gov.vn",
                "https://lamgiang.gov.vn/an-ninh",
                "www.lamgiang.gov.vn",
                "7h30",
                "camera",
                "ANTT",
                "UBND",
                "Covid-19",
                "a)"
            })
    void whatIsNoDamagedWordStaysAsItIs(String kept) {
        assertThat(repaired("Thuc hien " + kept + " tren dia ban")).contains(" " + kept + " ");
    }

    @ParameterizedTest
    @CsvSource({"CHI THI, CHỈ THỊ", "Chi thi, Chỉ thị", "chi thi, chỉ thị", "QUYET DINH, QUYẾT ĐỊNH"})
    void theCaseOfTheLettersIsKept(String damaged, String expected) {
        assertThat(repaired(damaged)).isEqualTo(expected);
    }

    @Test
    void theAbbreviationsOfCodesGetTheirStrokesBack() {
        assertThat(repaired("theo Nghi dinh so 98/2023/ND-CP va Quyet dinh so 12/QD-UBND"))
                .endsWith("98/2023/NĐ-CP và Quyết định số 12/QĐ-UBND");
    }

    @Test
    void linesBlanksAndPunctuationStayWhereTheyAre() {
        String damaged =
                "  Cac cap uy,\tchinh quyen:\r\n\r\n - (xay dung) “mo hinh” tu quan;\n\n\n1. Giao Cong an xa...\n";
        String text = REPAIR.repair(damaged).text().text();
        assertThat(text.replaceAll("\\p{L}+", "x")).isEqualTo(damaged.replaceAll("\\p{L}+", "x"));
    }

    @Test
    void everyWordLeadsBackToWhatStandsInTheFile() {
        String damaged =
                "Tang cuo\u031Bng cong tac bao dam an ninh, trat tu trén dia ban tinh, phéi hop voi cac don vi."
                        + AROUND;
        var repaired = REPAIR.repair(damaged);
        assertThat(repaired.words()).isNotEmpty();
        var text = repaired.text();
        for (var word : repaired.words()) {
            assertThat(java.text.Normalizer.normalize(
                            damaged.substring(word.start(), word.end()), java.text.Normalizer.Form.NFC))
                    .isEqualTo(word.read());
        }
        int at = text.text().indexOf("phối");
        assertThat(damaged.substring(text.sourceStart(at), text.sourceEnd(at + 4)))
                .isEqualTo("phéi");
    }

    @Test
    void aWordComesWithItsChancesAndThoseOfOthers() {
        var words =
                REPAIR.repair("Thon Bai Say lap them camera o ben do" + AROUND).words();
        for (var word : words) {
            double all = word.confidence()
                    + word.others().stream()
                            .mapToDouble(RepairedWord.Alternative::probability)
                            .sum();
            assertThat(word.confidence()).as(word.toString()).isBetween(0.0, 1.0);
            assertThat(all).as(word.toString()).isLessThan(1.0001);
        }
        assertThat(words).anySatisfy(word -> assertThat(word.others()).isNotEmpty());
    }

    @Test
    void whatTheOfficeWroteBeforeDecidesBetweenWords() {
        String damaged = "mo hinh Tieng trong binh yen o thon Bai Say" + AROUND;
        var learned = LanguageModel.shipped()
                .learning(List.of("Mô hình Tiếng trống bình yên ở thôn Bãi Sậy được duy trì. Thôn Bãi Sậy có 5 tổ."));
        assertThat(Repair.of(learned).repair(damaged).text().text())
                .startsWith("mô hình Tiếng trống bình yên ở thôn Bãi Sậy");
    }

    @Test
    void learningDoesNotChangeTheModelThatLearns() {
        String damaged = "xa Gio Lua, thon Bai Say, to Xom Dau" + AROUND;
        String before = REPAIR.repair(damaged).text().text();
        LanguageModel.shipped().learning(List.of("Xã Gió Lùa, thôn Bãi Sậy, tổ Xóm Đâu. ".repeat(50)));
        assertThat(Repair.of(LanguageModel.shipped()).repair(damaged).text().text())
                .isEqualTo(before);
    }

    @Test
    void aCleanTextStaysToTheLetter() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/vn/luytre/reading/documents"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                var repaired = REPAIR.repair(Files.readString(file));
                assertThat(repaired.text().isUnchanged()).as(file.toString()).isTrue();
                assertThat(repaired.words()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\uFEFF", "\uD83D", "123", "????", "The quick brown fox jumps over the lazy dog"})
    void textsWithNothingToRepairComeBack(String text) {
        assertThat(REPAIR.repair(text).text().text()).hasSameSizeAs(text);
    }

    @Test
    void manyThreadsRepairAsOneDoes() {
        // each a letter that no other has, so that all of them are met for the first time at once
        var lines = "abcdeghiklmnopqrstuvxy"
                .chars()
                .mapToObj(letter -> "Cong an " + Character.toString(letter).repeat(2) + "ng trien khai")
                .toList();
        var alone = lines.stream().map(RepairTests::repaired).toList();
        assertThat(lines.parallelStream().map(RepairTests::repaired).toList()).isEqualTo(alone);
    }
}
