package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** A number, in digits, in words or Roman, lies within its text, however broken that is. */
@Tag("fuzz")
class NumeralFuzzTests {
    private static final int PLACES = 50;
    private static final List<String> PIECES = List.of(
            " ", "\n", "không", "một", "hai", "ba", "bốn", "năm", "mười", "mươi", "mốt", "tư", "lăm", "linh", "trăm",
            "nghìn", "triệu", "tỷ", "lệ", "phần", "chục", "rưỡi", "từ", "đến", "1", "15", "165", "0", ".", ",", "-",
            "/", "%", "a", "I", "V", "X", "L", "C", "D", "M", "i", "x", "Ⅳ", "ⅻ", "\uD800");

    @FuzzTest(maxExecutions = 40_000)
    void anyTextHasItsNumbers(FuzzedDataProvider data) {
        String text = FuzzedText.of(data, PIECES);
        for (int start = -1; start <= Math.min(text.length(), PLACES); start++) {
            number(text, start);
            var range = Numerals.rangeAt(text, start);
            if (range != null)
                assertThat(range.from().value()).isLessThan(range.to().value());
        }
        var roman = RomanNumeral.parse(text);
        if (roman.isPresent())
            assertThat(RomanNumeral.parse(RomanNumeral.write(roman.getAsInt()))).isEqualTo(roman);
    }

    private static void number(String text, int start) {
        var numeral = Numerals.at(text, start);
        if (numeral == null) return;
        assertThat(numeral.start()).isEqualTo(start);
        assertThat(numeral.end()).isBetween(start + 1, text.length());
        assertThat(numeral.value()).isNotNegative();
    }
}
