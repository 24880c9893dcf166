package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTests {
    @Test
    void everyNumeralIsReadAsItIsWritten() {
        for (int value = 1; value < 4000; value++) {
            String written = RomanNumeral.write(value);
            assertThat(RomanNumeral.parse(written)).hasValue(value);
            assertThat(RomanNumeral.parse(written.toLowerCase(Locale.ROOT))).hasValue(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"Ⅰ,1", "Ⅱ,2", "Ⅳ,4", "Ⅻ,12", "ⅩⅣ,14", "XⅣ,14", "ⅸ,9", "Ⅿ,1000"})
    void theCharactersOfTheirOwnAreReadToo(String text, int value) {
        assertThat(RomanNumeral.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "IIII", "IC", "VX", "IVI", "Xiv", "MMMM", "A", "I.", "1", "ⅳX", "IIIIIIIIIIIIIIIII"})
    void whatIsNotWellFormedIsNoNumeral(String text) {
        assertThat(RomanNumeral.parse(text)).isEmpty();
    }

    @Test
    void thereIsNoNumeralForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> RomanNumeral.write(0));
    }
}
