package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedTextTests {
    @Test
    void aTextIsItsOwnSourceUntilItIsChanged() {
        var text = MappedText.of("Chỉ thị");
        assertThat(text.isUnchanged()).isTrue();
        assertThat(text.nfc()).isSameAs(text);
        assertThat(text.sourceStart(4)).isEqualTo(4);
        assertThat(text.sourceEnd(7)).isEqualTo(7);
    }

    @Test
    void aTextThatWasCopiedAsItIsCountsAsUnchanged() {
        assertThat(new MappedText.Builder("an ninh").keep(0, 7).build().isUnchanged())
                .isTrue();
    }

    @Test
    void otherCharactersInTheSamePlacesAreAChangeWithoutAMap() {
        var upper = new MappedText.Builder("an").put('A', 0).put('N', 1).build();
        assertThat(upper.isUnchanged()).isFalse();
        assertThat(upper.sourceEnd(1)).isEqualTo(1);
        var kept = new MappedText.Builder("AN").keep(1, 2).build();
        assertThat(kept.over(upper).text()).isEqualTo("N");
        assertThat(kept.over(upper).sourceStart(0)).isEqualTo(1);
        assertThat(upper.over(MappedText.of("an"))).isSameAs(upper);
    }

    @Test
    void aLetterCoversAllTheMarksItWasMadeFrom() {
        String decomposed = "Nghi\u0323 quye\u0302\u0301t";
        var text = MappedText.of(decomposed).nfc();
        assertThat(text.text()).isEqualTo("Nghị quyết");
        assertThat(source(decomposed, text, 0, 4)).isEqualTo("Nghi\u0323");
        assertThat(source(decomposed, text, 8, 9)).isEqualTo("e\u0302\u0301");
        assertThat(source(decomposed, text, 9, 10)).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0323\u0302", "e\u0302\u0323", "\u1EB9\u0302", "\u00EA\u0323"})
    void theMarksOfOneLetterComposeInAnyOrder(String written) {
        assertThat(MappedText.of(written).nfc().text()).isEqualTo("ệ");
    }

    @Test
    void whatIsLeftOutBelongsToNoStretch() {
        var text =
                new MappedText.Builder("mô\u00AD hình  ").keep(0, 2).keep(3, 8).build();
        assertThat(text.text()).isEqualTo("mô hình");
        assertThat(text.sourceEnd(2)).isEqualTo(2);
        assertThat(text.sourceStart(2)).isEqualTo(3);
        assertThat(text.sourceEnd(7)).isEqualTo(8);
        assertThat(text.sourceStart(7)).isEqualTo(10);
    }

    @Test
    void aReplacementCoversTheWholeStretchItStandsFor() {
        var shorter = new MappedText.Builder("a   b")
                .keep(0, 1)
                .replace(1, 4, " ")
                .keep(4, 5)
                .build();
        assertThat(shorter.text()).isEqualTo("a b");
        assertThat(source("a   b", shorter, 1, 2)).isEqualTo("   ");
        var longer = new MappedText.Builder("ﬁx").replace(0, 1, "fi").keep(1, 2).build();
        assertThat(source("ﬁx", longer, 0, 2)).isEqualTo("ﬁ");
        assertThat(source("ﬁx", longer, 1, 3)).isEqualTo("ﬁx");
    }

    @Test
    void whatIsPutInComesFromNowhere() {
        var text = new MappedText.Builder("ab")
                .keep(0, 1)
                .replace(1, 1, "--")
                .keep(1, 2)
                .build();
        assertThat(text.text()).isEqualTo("a--b");
        assertThat(source("ab", text, 1, 3)).isEmpty();
        var fromNothing = new MappedText.Builder("").replace(0, 0, "x").build();
        assertThat(fromNothing.sourceEnd(1)).isZero();
    }

    @Test
    void anEmptyTextStandsAtTheEndOfItsSource() {
        var text = new MappedText.Builder("  ").build();
        assertThat(text.sourceStart(0)).isEqualTo(2);
        assertThat(text.sourceEnd(0)).isEqualTo(2);
        assertThat(text.isUnchanged()).isFalse();
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> MappedText.of("ab").sourceStart(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> MappedText.of("ab").sourceEnd(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void onlyTextsThatFollowEachOtherAreLaidOverEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedText.of("ab").over(MappedText.of("abc")))
                .withMessageContaining("2 characters, not of 3");
    }

    @Test
    void aLongRowOfMarksIsComposedInPiecesAndInGoodTime() {
        String marks = "a" + "\u0323\u0302".repeat(100_000);
        assertThat(MappedText.of(marks).nfc().text()).startsWith("ậ").hasSizeLessThan(marks.length());
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextComposesAsTheNormalizerSays(long seed) {
        String wild = new RandomText(seed).wild(60);
        assertThat(MappedText.of(wild).nfc().text()).isEqualTo(Normalizer.normalize(wild, Normalizer.Form.NFC));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStretchOfAComposedTextLeadsBackToWhatItWasMadeFrom(long seed) {
        String composed = new RandomText(seed).vietnamese(12);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        var text = MappedText.of(decomposed).nfc();
        assertThat(text.text()).isEqualTo(composed);
        for (int start = 0; start < composed.length(); start++) {
            int end = Math.min(start + 3, composed.length());
            assertThat(Normalizer.normalize(source(decomposed, text, start, end), Normalizer.Form.NFC))
                    .isEqualTo(composed.substring(start, end));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyKeptCharacterIsItselfInTheSourceThroughSeveralSteps(long seed) {
        var chance = new RandomText(seed);
        String source = chance.wild(80);
        var first = someOf(source, chance);
        var second = someOf(first.text(), chance);
        var both = second.over(first);
        assertThat(both.text()).isEqualTo(second.text());
        for (int i = 0; i < both.text().length(); i++) {
            assertThat(source(source, both, i, i + 1)).isEqualTo(both.text().substring(i, i + 1));
        }
    }

    private static MappedText someOf(String text, RandomText chance) {
        var out = new MappedText.Builder(text);
        for (int i = 0; i < text.length(); i++) {
            if (chance.number(3) > 0) out.keep(i, i + 1);
        }
        return out.build();
    }

    private static String source(String source, MappedText text, int start, int end) {
        return source.substring(text.sourceStart(start), text.sourceEnd(end));
    }
}
