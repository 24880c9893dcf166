package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.text.TextQuality.Verdict;

class TextQualityTests {
    private static final String DIRECTIVE = """
            Năm 2025, toàn tỉnh có 1.126 mô hình tự quản về an ninh, trật tự (ANTT), nhưng qua kiểm tra 240 mô hình thì
            có 61 mô hình không còn hoạt động, chiếm 25,4%; tin báo do quần chúng cung cấp giảm 8,3% so với năm 2024.
            Để khắc phục tình trạng trên, tiếp tục thực hiện Kết luận số 44-KL/TW của Ban Bí thư, Chủ tịch Ủy ban nhân
            dân tỉnh yêu cầu thủ trưởng các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các xã, phường tập trung thực
            hiện tốt các nhiệm vụ sau: rà soát, củng cố, thanh loại, nhân rộng mô hình; báo cáo trước ngày 15/12.
            """;

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds/000", "seeds/001", "seeds/003", "seeds/004", "gold/h2", "gold/h3"})
    void theCleanSampleDirectivesAreClean(String name) throws IOException {
        var quality = TextQuality.of(SharedTexts.read(name));
        assertThat(quality.verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(quality.knownSyllables()).isGreaterThan(0.99);
    }

    @Test
    void theScannedSampleDirectiveIsDamaged() throws IOException {
        var quality = TextQuality.of(SharedTexts.read("seeds/002"));
        assertThat(quality.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(quality.knownSyllables()).isLessThan(0.25);
    }

    @Test
    void aDirectiveIsCleanInAnyNormalFormAndCase() {
        assertClean(DIRECTIVE);
        assertClean(Normalizer.normalize(DIRECTIVE, Normalizer.Form.NFD));
        assertClean(DIRECTIVE.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
                "Gia Lai, Kon Tum",
                "K'Ho, M'Nông, Ê-đê; Đắk Lắk, Đạ Huoai, Bon Đắk R'lấp, xã Krông Búk, Ea H'leo, Cư M'gar",
                "| TT | Nội dung | ĐVT | KH-2025 | % |\n|---|:---:|---|---|---|\n| 1 | Số vụ | vụ | 1.250 | 87,3 |",
                "- Như trên;\n- Lưu: VT, NC (02b).\nKT. CHỦ TỊCH",
                "V/v đẩy mạnh phong trào; số 162/KH-BCĐ; dịch Covid-19; camera, Zalo; 7h30, 100m2",
                "\uF0B7 Rà soát\u00A0mô hình… • “Tự quản”",
            })
    void headingsTablesCodesAndNamesAreClean(String text) {
        assertClean(text);
    }

    private static void assertClean(String text) {
        assertThat(TextQuality.of(text).verdict()).as(text).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aTextWithoutItsMarksIsDamaged() {
        assertDamaged(Folding.key(DIRECTIVE));
        assertDamaged(Folding.key(DIRECTIVE).toUpperCase(Locale.ROOT));
        assertDamaged("CHI THI Day manh thuc hien phong trao toan dan bao ve an ninh To quoc nam 2025");
    }

    private static void assertDamaged(String text) {
        var quality = TextQuality.of(text);
        assertThat(quality.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(quality.knownSyllables()).isLessThan(0.5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTextWithOneWordInTenMisreadIsSuspect(long seed) {
        var chance = new RandomText(seed);
        var words = List.of(DIRECTIVE.repeat(4).split("\\s+"));
        var misread = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            misread.append(i % 10 == chance.number(10) ? "h" + chance.number(9) + "¢j" : words.get(i))
                    .append(' ');
        }
        assertThat(TextQuality.of(misread).verdict()).isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void aDirectiveThatLostTheMarksOfOneWordInTenIsSuspect() throws IOException {
        var words = List.of(SharedTexts.read("seeds/003").split("\\s+"));
        for (int first = 0; first < 10; first++) {
            var stripped = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                stripped.append(i % 10 == first ? Folding.key(words.get(i)) : words.get(i))
                        .append(' ');
            }
            assertThat(TextQuality.of(stripped).verdict()).isEqualTo(Verdict.SUSPECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextInALegacyEncodingIsNotReadAsItStands(LegacyEncoding encoding) {
        String encoded = encoding.encode(DIRECTIVE);
        assertThat(TextQuality.of(encoded).verdict()).isIn(Verdict.DAMAGED, Verdict.UNREADABLE);
        assertClean(encoding.decode(encoded).text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytesThatAreNoTextAreUnreadable(long seed) {
        byte[] bytes = new byte[4000];
        new Random(seed).nextBytes(bytes);
        for (var charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16LE,
                Charset.forName("windows-1252"))) {
            assertThat(TextQuality.of(new String(bytes, charset)).verdict())
                    .as(charset.name())
                    .isEqualTo(Verdict.UNREADABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee shall report to the ministry on the state of public security in every province of the"
                        + " country, not later than the end of the year, so that the people can live in safety.",
                "Комитет докладывает министерству о состоянии безопасности.",
                "国家安全部门应当报告",
            })
    void textsInOtherLanguagesAreUnreadable(String text) {
        assertThat(TextQuality.of(text).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "--- *** |", "1 2 3", "19/8 1.165 %"})
    void withoutALetterNothingIsClaimed(String text) {
        assertThat(TextQuality.of(text).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theShareIsAShareForAnyText(long seed) {
        assertThat(TextQuality.of(new RandomText(seed).wild(200)).knownSyllables())
                .isBetween(0.0, 1.0);
    }

    @Test
    void aVerdictHasItsWord() {
        assertThat(Verdict.values())
                .extracting(Verdict::word)
                .containsExactly("clean", "suspect", "damaged", "unreadable");
    }
}
