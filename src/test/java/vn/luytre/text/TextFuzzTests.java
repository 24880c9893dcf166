package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** Old encodings, folding, syllables and quality of any text, however broken. */
@Tag("fuzz")
class TextFuzzTests {
    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            "nghiêng",
            "Quyết",
            "HOÀ",
            "hòa",
            "gì",
            "đ",
            "Đ",
            "ư",
            "ế",
            "e",
            "\u0302",
            "\u0301",
            "\u0323",
            "\u00AD",
            "\uD83D",
            "😀",
            "ﬁ",
            "ß",
            "İ",
            "Céng hßa",
            "Coäng hoøa",
            "®",
            "­",
            "a8",
            "7",
            "uû",
            "ban");

    @FuzzTest(maxExecutions = 12_000)
    void anyTextIsFoldedAndDecoded(FuzzedDataProvider data) {
        String text = FuzzedText.of(data, PIECES);
        folding(text);
        LegacyEncoding.detect(text);
        for (var encoding : LegacyEncoding.values()) assertLeadsBack(encoding.decode(text), text);
        Syllable.parse(text)
                .ifPresent(syllable ->
                        assertThat(Syllable.parse(syllable.toString())).contains(syllable));
        assertThat(TextQuality.of(text).knownSyllables()).isBetween(0.0, 1.0);
    }

    /** What is folded is not changed by folding it again. */
    private static void folding(String text) {
        assertLeadsBack(Folding.key(MappedText.of(text)), text);
        assertLeadsBack(Folding.marked(MappedText.of(text)), text);
        assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
        assertThat(Folding.marked(Folding.marked(text))).isEqualTo(Folding.marked(text));
    }

    private static void assertLeadsBack(MappedText made, String source) {
        int before = 0;
        for (int i = 0; i < made.text().length(); i++) {
            // Not through assertions: thousands of characters in each of thousands of texts.
            boolean right = before <= made.sourceStart(i)
                    && made.sourceStart(i) <= made.sourceEnd(i + 1)
                    && made.sourceEnd(i + 1) <= source.length();
            if (!right) throw new AssertionError("character " + i + " leads nowhere in its source");
            before = made.sourceStart(i);
        }
    }
}
