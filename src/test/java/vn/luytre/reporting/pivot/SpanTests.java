package vn.luytre.reporting.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.PeriodKey;

class SpanTests {
    @ParameterizedTest
    @CsvSource({
        "Q202602, MONTH, 4, 6",
        "H202602, QUARTER, 3, 4",
        "N202601, MONTH, 1, 9",
        "N202601, QUARTER, 1, 3",
        "Y202601, HALF_YEAR, 1, 2",
        "M202612, MONTH, 12, 12"
    })
    void aTimeConsistsOfThePeriodsOfAForm(String span, PeriodKind frequency, int first, int last) {
        var periods = Span.read(span).orElseThrow().periods(frequency, false);
        assertThat(periods.getFirst()).isEqualTo(PeriodKey.of(2026, first));
        assertThat(periods.getLast()).isEqualTo(PeriodKey.of(2026, last));
        assertThat(periods).hasSize(last - first + 1);
    }

    @Test
    void cumulativeIsFromTheBeginningOfTheYear() {
        assertThat(new Span(SpanKind.QUARTER, 2026, 2).periods(PeriodKind.MONTH, true))
                .hasSize(6)
                .startsWith(PeriodKey.of(2026, 1));
    }

    @Test
    void timesFollowEachOtherOverTheTurnOfTheYear() {
        assertThat(new Span(SpanKind.QUARTER, 2026, 1).upTo(3))
                .extracting(Span::toString)
                .isEqualTo(List.of("Q202503", "Q202504", "Q202601"));
        assertThat(new Span(SpanKind.NINE_MONTHS, 2026, 1).upTo(2))
                .extracting(Span::toString)
                .isEqualTo(List.of("N202501", "N202601"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q202605", "N202602", "Q2026", "X202601", "M202613", "M189901", "Q20260١"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(Span.read(text)).isEmpty();
    }

    @Test
    void longerTimesAreThoseThatTheFormsPeriodsFill() {
        assertThat(SpanKind.of(PeriodKind.HALF_YEAR)).containsExactly(SpanKind.HALF_YEAR, SpanKind.YEAR);
        assertThat(SpanKind.of(PeriodKind.QUARTER)).doesNotContain(SpanKind.MONTH);
    }
}
