package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** No text, however broken, makes these fail. */
@Tag("fuzz")
class TextFuzzTests {
    private static final List<String> NUMBER_WORDS = List.of(
            " ", "\n", "không", "một", "hai", "ba", "bốn", "năm", "mười", "mươi", "mốt", "tư", "lăm", "linh", "trăm",
            "nghìn", "triệu", "tỷ", "lệ", "phần", "chục", "rưỡi", "từ", "đến", "1", "15", "165", "0", ".", ",", "-",
            "/", "%", "a", "\uD800");

    @FuzzTest(maxExecutions = 20_000)
    void aNumberLiesWithinTheText(FuzzedDataProvider data) {
        assertNumbersLieWithin(data.consumeRemainingAsString());
    }

    @FuzzTest(maxExecutions = 20_000)
    void aNumberOfAnyWordsLiesWithinTheText(FuzzedDataProvider data) {
        var text = new StringBuilder();
        while (data.remainingBytes() > 0) {
            text.append(data.pickValue(NUMBER_WORDS));
            if (data.consumeBoolean()) text.append(' ');
        }
        assertNumbersLieWithin(text.toString());
    }

    private static void assertNumbersLieWithin(String text) {
        for (int start = -1; start <= Math.min(text.length(), 50); start++) {
            var numeral = Numerals.at(text, start);
            if (numeral != null) {
                assertThat(numeral.start()).isEqualTo(start);
                assertThat(numeral.end()).isBetween(start + 1, text.length());
                assertThat(numeral.value()).isNotNegative();
            }
            var range = Numerals.rangeAt(text, start);
            if (range != null)
                assertThat(range.from().value()).isLessThan(range.to().value());
        }
    }

    @FuzzTest(maxExecutions = 20_000)
    void aSyllableIsReadAsItIsWritten(FuzzedDataProvider data) {
        Syllable.parse(data.consumeRemainingAsString())
                .ifPresent(syllable ->
                        assertThat(Syllable.parse(syllable.toString())).contains(syllable));
    }

    @FuzzTest(maxExecutions = 20_000)
    void aDecodedTextLeadsBackIntoItsSource(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        LegacyEncoding.detect(text);
        for (var encoding : LegacyEncoding.values()) assertLeadsBack(encoding.decode(text), text);
    }

    @FuzzTest(maxExecutions = 20_000)
    void foldingWhatIsFoldedChangesNothing(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        assertLeadsBack(Folding.key(MappedText.of(text)), text);
        assertLeadsBack(Folding.marked(MappedText.of(text)), text);
        assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
        assertThat(Folding.marked(Folding.marked(text))).isEqualTo(Folding.marked(text));
    }

    @FuzzTest(maxExecutions = 20_000)
    void everyTextHasAQuality(FuzzedDataProvider data) {
        assertThat(TextQuality.of(data.consumeRemainingAsString()).knownSyllables())
                .isBetween(0.0, 1.0);
    }

    private static void assertLeadsBack(MappedText made, String source) {
        int before = 0;
        for (int i = 0; i < made.text().length(); i++) {
            assertThat(made.sourceStart(i)).isBetween(before, source.length());
            assertThat(made.sourceEnd(i + 1)).isBetween(made.sourceStart(i), source.length());
            before = made.sourceStart(i);
        }
    }
}
