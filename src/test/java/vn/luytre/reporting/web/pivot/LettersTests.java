package vn.luytre.reporting.web.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class LettersTests {
    private final Letters letters = Letters.load();

    @Test
    void everyLetterOfVietnameseHasAnOutline() {
        for (var base : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".split("", -1)) {
            if (base.isEmpty()) continue;
            for (var tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
                var letter = Normalizer.normalize(base + tone, Normalizer.Form.NFC);
                assertThat(letter.codePointCount(0, letter.length())).isEqualTo(1);
                assertThat(letters.has(letter.codePointAt(0))).as(letter).isTrue();
            }
        }
        for (int letter : "đĐ–…×÷«»%0123456789".codePoints().toArray())
            assertThat(letters.has(letter)).isTrue();
    }

    @Test
    void aLineIsAsWideAsItsLetters() {
        assertThat(letters.line("Phường Mỹ Thượng", 12).width()).isBetween(80.0, 120.0);
        assertThat(letters.line("", 12).width()).isZero();
    }
}
