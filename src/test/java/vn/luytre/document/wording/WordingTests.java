package vn.luytre.document.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Spec;
import vn.luytre.text.Numerals;

class WordingTests {
    static List<Spec> saysWhatBecameMoreOrLess() {
        return Spec.load("/vn/luytre/document/wording/changes.spec");
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatBecameMoreOrLess(Spec spec) {
        var parts = spec.text().split(" ", 4);
        var now = amount(parts[0], parts[3]);
        var before = parts[2].equals("-") ? null : amount(parts[2], parts[3]);
        assertThat(List.of(new Change(now, before, Change.YEAR_BEFORE).inWords()))
                .isEqualTo(spec.expected());
    }

    private static Amount amount(String value, String unit) {
        var number = new BigDecimal(value);
        return switch (unit) {
            case "%" -> new Amount.Rate(number);
            case "đồng" -> new Amount.Money(number);
            default -> new Amount.Count(number, unit);
        };
    }

    @Test
    void aRateIsNotComparedWithACount() {
        assertThatThrownBy(() -> new Change(amount("5", "%"), amount("5", "vụ"), Change.YEAR_BEFORE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0           | 0
                    999         | 999
                    1000        | 1.000
                    1234567     | 1.234.567
                    -1234567    | -1.234.567
                    1234.50     | 1.234,5
                    0.125       | 0,125
                    1E+6        | 1.000.000
                    """)
    void numbersHavePointsBetweenThousandsAndACommaBeforeDecimals(BigDecimal number, String said) {
        assertThat(Numbers.plain(number)).isEqualTo(said);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameNumber() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(4));
            var read = Objects.requireNonNull(Numerals.at(Numbers.plain(number), 0));
            assertThat(read.value()).isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1250000000    | 1,25 tỷ đồng
                    1234000000    | 1.234 triệu đồng
                    1234567890    | 1.234.567.890 đồng
                    35000000      | 35 triệu đồng
                    12500000      | 12,5 triệu đồng
                    999999        | 999.999 đồng
                    0             | 0 đồng
                    """)
    void moneyIsSaidExactlyInTheLargestUnitThatFits(BigDecimal dong, String said) {
        assertThat(Numbers.money(dong)).isEqualTo(said);
    }

    @Test
    void sharesHaveOneDecimalAndCountsBelowTenANought() {
        assertThat(Numbers.percent(new BigDecimal("12.345"))).isEqualTo("12,3 %");
        assertThat(Numbers.percent(new BigDecimal("12.95"))).isEqualTo("13 %");
        assertThat(Numbers.counted(3)).isEqualTo("03");
        assertThat(Numbers.counted(10)).isEqualTo("10");
        assertThat(Numbers.counted(1200)).isEqualTo("1.200");
    }

    @Test
    void aShareThatIsNotTheWholeIsNeverAHundred() {
        assertThat(Numbers.percent(new BigDecimal("99.96"))).isEqualTo("99,96 %");
        assertThat(Numbers.percent(new BigDecimal("0.02"))).isEqualTo("0,02 %");
        assertThat(Numbers.percent(new BigDecimal("99.99999"))).isEqualTo("99,99999 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A                 | A
                    A;B               | A và B
                    A;B;C             | A, B và C
                    xã A, xã B;Công an | xã A, xã B; và Công an
                    """)
    void listsEndWithAnd(String things, @Nullable String said) {
        assertThat(Listing.of(List.of(things.split(";")))).isEqualTo(said);
    }

    @Test
    void nothingIsAnEmptyList() {
        assertThat(Listing.of(List.of())).isEmpty();
    }
}
