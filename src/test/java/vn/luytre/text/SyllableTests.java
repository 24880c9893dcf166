package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyllableTests {
    static List<SpecLine> spec() {
        return SpecLine.read("syllables.spec");
    }

    @ParameterizedTest
    @MethodSource("spec")
    void aSyllableIsReadIntoItsParts(SpecLine line) {
        assertThat(Syllable.parse(line.text()).map(SyllableTests::show).orElse(""))
                .isEqualTo(line.expected());
    }

    private static String show(Syllable syllable) {
        return (syllable.onset().isEmpty() ? "0" : syllable.onset()) + " + " + syllable.rime() + ", " + syllable.tone();
    }

    static Stream<Syllable> everySyllable() {
        return IntStream.range(0, SyllableForms.count())
                .mapToObj(SyllableForms::form)
                .flatMap(form -> Stream.of(Tone.values())
                        .filter(form::takes)
                        .map(tone -> new Syllable(form.onset(), form.rime(), tone)));
    }

    @Test
    void everySyllableIsReadAsItIsWritten() {
        assertThat(everySyllable()).isNotEmpty().allSatisfy(syllable -> {
            assertThat(Syllable.isSyllable(syllable.toString())).isTrue();
            assertThat(Syllable.parse(syllable.toString())).contains(syllable);
        });
    }

    @Test
    void noTwoSyllablesAreWrittenAlike() {
        var written = new HashSet<String>();
        assertThat(everySyllable()).allMatch(syllable -> written.add(syllable.toString()));
        assertThat(written).hasSizeGreaterThan(10_000);
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void caseAndNormalFormDoNotMatter(long seed) {
        var syllable = new RandomText(seed).syllable();
        String capitals = syllable.toString().toUpperCase(Locale.ROOT);
        assertThat(Syllable.parse(Normalizer.normalize(capitals, Normalizer.Form.NFD)))
                .contains(syllable);
        assertThat(Syllable.isSyllable(capitals)).isTrue();
    }

    @Test
    void theToneStandsWherePublicDocumentsPutIt() {
        var level =
                List.of("hoa", "khoe", "thuy", "quy", "quyên", "hoan", "ngoai", "tia", "khuyu", "giêng", "gi", "gia");
        var falling =
                List.of("hòa", "khòe", "thùy", "quỳ", "quyền", "hoàn", "ngoài", "tìa", "khuỳu", "giềng", "gì", "già");
        assertThat(level.stream().map(SyllableTests::falling)).containsExactlyElementsOf(falling);
        assertThat(falling("mươi")).isEqualTo("mười");
        assertThat(falling("buôn")).isEqualTo("buồn");
    }

    private static String falling(String level) {
        return Syllable.parse(level).orElseThrow().withTone(Tone.GRAVE).toString();
    }

    @Test
    void aFinalStopRefusesFourOfTheTones() {
        var syllable = Syllable.parse("pháp").orElseThrow();
        assertThat(Stream.of(Tone.values()).filter(syllable::takes)).containsExactly(Tone.ACUTE, Tone.DOT);
        assertThatIllegalArgumentException().isThrownBy(() -> syllable.withTone(Tone.LEVEL));
    }

    @Test
    void partsThatDoNotMeetAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Syllable("c", "ê", Tone.LEVEL))
                .withMessageContaining("c + ê");
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("g", "i", Tone.LEVEL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("", "nghiêngh", Tone.LEVEL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllable("B", "a", Tone.LEVEL));
    }

    @Test
    void aStretchIsReadWithoutItsSurroundings() {
        assertThat(Syllable.isSyllable("(phường)", 1, 7)).isTrue();
        assertThat(Syllable.isSyllable("(phường)", 0, 7)).isFalse();
        assertThat(Syllable.isSyllable("")).isFalse();
    }
}
