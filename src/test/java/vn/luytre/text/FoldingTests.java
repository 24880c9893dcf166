package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTests {
    static List<SpecLine> key() {
        return SpecLine.read("key.spec");
    }

    static List<SpecLine> marked() {
        return SpecLine.read("marked.spec");
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest
    @MethodSource("key")
    void theKeyIsWhatIsTypedWithoutMarks(SpecLine line) {
        assertThat(Folding.key(line.text())).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("marked")
    void theMarkedFormKeepsTheMarksAndEvensOutTheRest(SpecLine line) {
        assertThat(Folding.marked(line.text())).isEqualTo(line.expected());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingWhatIsFoldedChangesNothing(long seed) {
        String wild = new RandomText(seed).wild(80);
        String key = Folding.key(wild);
        String marked = Folding.marked(wild);
        assertThat(Folding.key(key)).isEqualTo(key);
        assertThat(Folding.marked(marked)).isEqualTo(marked);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theKeyOfTheMarkedFormIsTheKey(long seed) {
        String text = new RandomText(seed).vietnamese(20);
        assertThat(Folding.key(Folding.marked(text))).isEqualTo(Folding.key(text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void normalFormAndCaseDoNotMatter(long seed) {
        String text = new RandomText(seed).vietnamese(20);
        String other = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        assertThat(Folding.key(other)).isEqualTo(Folding.key(text));
        assertThat(Folding.marked(other)).isEqualTo(Folding.marked(text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsFoldedLeadsBackToWhatItWas(long seed) {
        String text = Normalizer.normalize(new RandomText(seed).vietnamese(20), Normalizer.Form.NFD);
        for (var folded : List.of(Folding.key(MappedText.of(text)), Folding.marked(MappedText.of(text)))) {
            for (int i = 0; i < folded.text().length(); i++) {
                String source = text.substring(folded.sourceStart(i), folded.sourceEnd(i + 1));
                assertThat(Folding.key(source))
                        .isEqualTo(Folding.key(folded.text().substring(i, i + 1)));
            }
        }
    }

    @Test
    void aWordFoundByItsKeyIsShownWithItsMarks() {
        String text = "Tổ  tự\u00ADquản Hoà Bình";
        var key = Folding.key(MappedText.of(text));
        int found = key.text().indexOf("tuquan");
        assertThat(text.substring(key.sourceStart(found), key.sourceEnd(found + 6)))
                .isEqualTo("tự\u00ADquản");
        var marked = Folding.marked(MappedText.of(text));
        int hoa = marked.text().indexOf("hòa");
        assertThat(text.substring(marked.sourceStart(hoa), marked.sourceEnd(hoa + 3)))
                .isEqualTo("Hoà");
    }

    @Test
    void charactersWithoutWidthDoNotCount() {
        assertThat(Folding.key("nghi\u200Bệp\uFEFF")).isEqualTo("nghiep");
        assertThat(Folding.marked("e\u200D\u0301")).isEqualTo("é");
        assertThat(Folding.marked("a \u200B b")).isEqualTo("a b");
    }
}
