package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {
    static List<SpecLine> numerals() {
        return SpecLine.read("numerals.spec");
    }

    static List<SpecLine> ranges() {
        return SpecLine.read("ranges.spec");
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest
    @MethodSource("numerals")
    void aNumberIsReadWhereItBegins(SpecLine line) {
        assertThat(show(line.text(), Numerals.at(line.text(), 0))).isEqualTo(line.expected());
        String within = "gồm " + line.text();
        assertThat(show(within, Numerals.at(within, 4))).isEqualTo(line.expected());
    }

    private static String show(String text, @Nullable Numeral numeral) {
        if (numeral == null) return "";
        return numeral.value() + " «" + text.substring(numeral.start(), numeral.end()) + "»";
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aRangeIsReadWhereItBegins(SpecLine line) {
        var range = Numerals.rangeAt(line.text(), 0);
        String shown = range == null
                ? ""
                : range.from().value() + ".." + range.to().value() + " «"
                        + line.text().substring(range.start(), range.end()) + "»";
        assertThat(shown).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/|6",
                "V|05",
                "Covid-|19",
                "44-KL-|5",
                "15-|6-2024",
                "15-6-|2024",
                "1.|165",
                "1|2",
                "0,|5",
                "x|hai",
                "19/8|",
                "2|hai"
            })
    void noNumberBeginsWithinAnotherWord(String marked) {
        int place = marked.indexOf('|');
        String text = marked.replace("|", "");
        assertThat(Numerals.at(text, place)).isNull();
    }

    @Test
    void theSecondNumberOfARangeIsANumberToo() {
        assertThat(show("10-15", Numerals.at("10-15", 3))).isEqualTo("15 «15»");
    }

    @Test
    void placesOutsideTheTextHaveNoNumber() {
        assertThat(Numerals.at("5", -1)).isNull();
        assertThat(Numerals.at("5", 1)).isNull();
        assertThat(Numerals.rangeAt("5", 1)).isNull();
        assertThat(Numerals.rangeAt("5", -1)).isNull();
        assertThat(Numerals.rangeAt("", 0)).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenInDigitsIsReadAgain(long seed) {
        var chance = new RandomText(seed);
        var value = BigDecimal.valueOf((long) chance.number(2_000_000_000) >> chance.number(31), chance.number(3))
                .stripTrailingZeros();
        String written =
                new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.of("vi"))).format(value);
        var numeral = Objects.requireNonNull(Numerals.at(written, 0), written);
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.end()).isEqualTo(written.length());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenInWordsIsReadAgain(long seed) {
        var chance = new RandomText(seed);
        long value = 1 + (chance.number(2_000_000_000) >> chance.number(31)) * (1L + chance.number(100_000));
        String written = SpokenNumber.of(value);
        if (written.equals("năm")) return; // alone it is a year
        var numeral = Objects.requireNonNull(Numerals.at(written + " người", 0), written);
        assertThat(numeral.value()).as(written).isEqualByComparingTo(BigDecimal.valueOf(value));
        assertThat(numeral.end()).isEqualTo(written.length());
    }
}
