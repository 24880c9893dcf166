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
        "M202612, MONTH, 12, 12",
        "W202653, WEEK, 53, 53"
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
    @ValueSource(
            strings = {
                "",
                "Q202605",
                "N202602",
                "Q2026",
                "X202601",
                "M202613",
                "W202554",
                "W202653 ",
                "W202553",
                "M189901",
                "Q20260١"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(Span.read(text)).isEmpty();
    }

    @Test
    void weeksFollowEachOtherAreAddedUpInTheirYearAndComparedWithTheSameWeek() {
        var first = new Span(SpanKind.WEEK, 2027, 1);
        assertThat(first.upTo(3)).extracting(Span::toString).isEqualTo(List.of("W202652", "W202653", "W202701"));
        var last = new Span(SpanKind.WEEK, 2026, 53);
        assertThat(last.periods(PeriodKind.WEEK, true)).hasSize(53).startsWith(PeriodKey.of(2026, 1));
        assertThat(last.yearBefore()).isEmpty();
        assertThat(new Span(SpanKind.WEEK, 2026, 7).yearBefore()).contains(new Span(SpanKind.WEEK, 2025, 7));
        assertThat(Span.with(SpanKind.WEEK, PeriodKind.WEEK, PeriodKey.of(2026, 7)))
                .hasToString("W202607");
    }

    @Test
    void longerTimesAreThoseThatTheFormsPeriodsFill() {
        assertThat(SpanKind.of(PeriodKind.HALF_YEAR)).containsExactly(SpanKind.HALF_YEAR, SpanKind.YEAR);
        assertThat(SpanKind.of(PeriodKind.QUARTER)).doesNotContain(SpanKind.MONTH);
        assertThat(SpanKind.of(PeriodKind.WEEK)).containsExactly(SpanKind.WEEK);
        assertThat(SpanKind.of(PeriodKind.MONTH)).doesNotContain(SpanKind.WEEK);
    }
}
