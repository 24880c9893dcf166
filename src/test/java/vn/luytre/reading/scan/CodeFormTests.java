package vn.luytre.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/CT-UBND",
                "123/2021/TT-BCA,",
                "(2764/QĐ-UBND)",
                "46/BC-BCĐ138",
                "09-CT/TW",
                "06/2022/QH15",
                "15/6/2022;",
                "1.934",
                "12,5%",
                "II.",
                "III/2031",
                "05",
                "1385/TTr-CAT-"
            })
    void aCodeOfKnownPartsIsKnown(String word) {
        assertThat(CodeForm.isCode(word)).isTrue();
        assertThat(CodeForm.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123/HĐANN",
                "06/2022/QHI5",
                "1385/TIT-CAT",
                "46/BC-BCĐI38",
                "IH/2031",
                "H.",
                "41/6/2022",
                "15/13/2022",
                "Z022"
            })
    void aCodeWithAPartThatIsNoneIsNotKnown(String word) {
        assertThat(CodeForm.isCode(word)).isTrue();
        assertThat(CodeForm.isKnown(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phường", "b/c);", "UBND", "Hạnh", "-", "và/hoặc"})
    void aWordOfTheLanguageIsNoCode(String word) {
        assertThat(CodeForm.isCode(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"IH/2031, III/2031", "H., II.", "1I., II.", "HĐ, HĐ", "IV, IV"})
    void aRomanNumberIsKnownByItsStrokes(String read, String meant) {
        assertThat(CodeForm.roman(read)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "46/BC-BCĐI38, 46/BC-BCĐ138",
        "233/PV05-ĐI, 233/PV05-Đ1",
        "08/CT-UBND, 08/CT-UBND",
        "12/KH-CVH, 12/KH-CVH"
    })
    void aPartIsKnownByTheFiguresItsLettersLookLike(String read, String meant) {
        assertThat(CodeForm.likely(read)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày, 41, true",
        "ngày, 5, false",
        "tháng, 13, true",
        "năm, 222, true",
        "năm, 2031, false",
        "năm, 05, false"
    })
    void aDayAMonthAYearHaveTheirRange(String before, String word, boolean odd) {
        assertThat(DateForm.isOutOfRange(before, word)).isEqualTo(odd);
    }
}
