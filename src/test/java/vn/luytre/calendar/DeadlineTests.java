package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTests {
    /** A plan issued on 26 February 2026; asked about is its year. */
    private static final Anchor PLAN_OF_2026 = Anchor.of(LocalDate.of(2026, 2, 26));

    @ParameterizedTest
    @MethodSource
    void comesToWhatTheSpecSays(SpecFile.Case spec) {
        var deadline = DeadlineSpec.read(spec.text());
        assertThat(List.of(strings(deadline), show(deadline.resolve(PLAN_OF_2026))))
                .containsExactlyElementsOf(spec.expected());
    }

    static Stream<SpecFile.Case> comesToWhatTheSpecSays() {
        return SpecFile.cases("deadline.spec");
    }

    private static String strings(Deadline deadline) {
        var op = deadline.op();
        return "%s | %s | %s | %s"
                .formatted(
                        deadline.kind(),
                        op == null ? "-" : op.word(),
                        orDash(deadline.value()),
                        orDash(deadline.freq()));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static String show(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Days(var ranges) ->
                ranges.stream().map(DeadlineTests::show).collect(Collectors.joining(" "));
            case Resolution.Needs(var event) -> ("needs " + event).strip();
            case Resolution.Open() -> "open";
        };
    }

    private static String show(DateRange range) {
        return range.length() == 1 ? range.end().toString() : range.toString();
    }

    @Test
    void aKnownEventIsAskedForByItsWordsWithOrWithoutTheLead() {
        var deadline = new Deadline.Relative(
                Operator.BY,
                new TimeSpan(10, TimeSpan.Unit.DAYS),
                new StartingPoint("kể từ ngày nhận được hồ sơ hợp lệ"));
        var known = PLAN_OF_2026.knowing(Map.of("nhận được hồ sơ hợp lệ", LocalDate.of(2026, 5, 1)));
        assertThat(show(deadline.resolve(known))).isEqualTo("2026-05-11");
    }

    @Test
    void withoutADateOfIssueWhatRunsFromItCannotBeResolved() {
        var deadline = new Deadline.Relative(
                Operator.BY, new TimeSpan(20, TimeSpan.Unit.DAYS), new StartingPoint("kể từ ngày ký"));
        assertThat(deadline.resolve(Anchor.of(null, DateRange.ofYear(2026)))).isEqualTo(new Resolution.Needs("ký"));
    }

    @Test
    void onlyTheIssueOfTheDocumentItselfIsItsIssue() {
        assertThat(Stream.of(
                                "kể từ ngày ký",
                                "ban hành Kế hoạch này",
                                "từ khi ban hành",
                                "kể từ ngày ký ban hành Chỉ thị")
                        .map(StartingPoint::new))
                .allMatch(StartingPoint::isIssueOfTheDocument);
        assertThat(Stream.of("ban hành bộ tiêu chí", "ký kết", "ban hành Kế hoạch số 12/KH-UBND", "", "có hiệu lực")
                        .map(StartingPoint::new))
                .noneMatch(StartingPoint::isIssueOfTheDocument);
    }

    @Test
    void theDayBeforeNewYearBelongsToTheYearThatEnds() {
        var deadline = new Deadline.Recurring(Operator.BEFORE, new Recurrence.Yearly(1, 1));
        assertThat(show(deadline.resolve(PLAN_OF_2026))).isEqualTo("2026-12-31");
    }

    @Test
    void anEndlessDutyIsCutOffWhereTheQuestionEnds() {
        var deadline = new Deadline.Day(Operator.FROM, LocalDate.of(2026, 7, 1));
        assertThat(show(deadline.resolve(PLAN_OF_2026))).isEqualTo("2026-07-01/2026-12-31");
        var later = new Deadline.Day(Operator.FROM, LocalDate.of(2027, 7, 1));
        assertThat(show(later.resolve(PLAN_OF_2026))).isEqualTo("2027-07-01");
    }

    @Test
    void absurdLengthsAndDaysAreRefusedWhereTheyAreMade() {
        assertThatThrownBy(() -> new TimeSpan(10_000, TimeSpan.Unit.YEARS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recurrence.Yearly(2, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recurrence.Monthly(32)).isInstanceOf(IllegalArgumentException.class);
    }
}
