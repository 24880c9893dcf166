package vn.luytre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;

class FormPeriodsTests {
    private static FigureForm form(PeriodKind frequency) {
        return new FigureForm(
                new FormId(1),
                "so-lieu",
                "Số liệu",
                ReportingCalendars.load().byId("calendar-year").orElseThrow(),
                frequency,
                Set.of(UnitKind.COMMUNE),
                1,
                null,
                List.of());
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void thePeriodAfterIsTheOtherWayRoundOfThePeriodBefore(PeriodKind frequency) {
        var form = form(frequency);
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var period = form.periodOf(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000)));
            var why = "%s %s, seed %d".formatted(frequency, period, seed);
            assertThat(form.before(form.after(period))).as(why).isEqualTo(period);
            assertThat(form.after(form.before(period))).as(why).isEqualTo(period);
            assertThat(form.periodOf(form.lastDay(period))).as(why).isEqualTo(period);
            assertThat(form.period(form.after(period)).days().start())
                    .as(why)
                    .isEqualTo(form.lastDay(period).plusDays(1));
            assertThat(PeriodReading.read(PeriodReading.write(period, frequency), frequency))
                    .as(why)
                    .contains(period);
            form.yearBefore(period)
                    .ifPresent(before -> assertThat(before.number()).as(why).isEqualTo(period.number()));
        }
    }

    @Test
    void week53HasNoSameWeekInAYearOf52() {
        var form = form(PeriodKind.WEEK);
        assertThat(form.yearBefore(PeriodKey.of(2026, 53))).isEmpty();
        assertThat(form.yearBefore(PeriodKey.of(2026, 52))).contains(PeriodKey.of(2025, 52));
        assertThat(form.before(PeriodKey.of(2027, 1))).isEqualTo(PeriodKey.of(2026, 53));
        assertThat(form.after(PeriodKey.of(2025, 52))).isEqualTo(PeriodKey.of(2026, 1));
    }

    @Test
    void aWeekIsDueAfterItsSundayTheProvinceLater() {
        var form = form(PeriodKind.WEEK);
        var week = PeriodKey.of(2026, 40); // until Sunday 4 October
        assertThat(form.due(week)).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(form.due(week, UnitLevel.PROVINCE)).isEqualTo(LocalDate.of(2026, 10, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-W07 | WEEK | 202607",
                "Tuần 7/2026 | WEEK | 202607",
                "tuần 07 năm 2026 | WEEK | 202607",
                "Tuần thứ 53, năm 2026 | WEEK | 202653",
                "Tháng 5/2026 | MONTH | 202605",
                "tháng 05 năm 2026 | MONTH | 202605",
                "Quý II/2026 | QUARTER | 202602",
                "6 tháng đầu năm 2026 | HALF_YEAR | 202601",
                "6 tháng cuối năm 2026 | HALF_YEAR | 202602",
                "Năm 2026 | YEAR | 202601"
            })
    void periodsAreReadAsPeopleWriteThem(String text, PeriodKind kind, int period) {
        assertThat(PeriodReading.read(text, kind)).contains(new PeriodKey(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-W53 | WEEK",
                "2026-W54 | WEEK",
                "2026-W00 | WEEK",
                "2026-07 | WEEK",
                "Tuần 53/2025 | WEEK",
                "Tuần 7 | WEEK",
                "Tháng 7/2026 | WEEK",
                "2026-W07 | MONTH",
                "Tuần 7/2026 | MONTH",
                "Tháng 5 | MONTH",
                "9 tháng đầu năm 2026 | HALF_YEAR",
                "Quý 5/2026 | QUARTER",
                "Năm 2026 có gì | YEAR"
            })
    void whatNamesNoPeriodOfThatKindIsNone(String text, PeriodKind kind) {
        assertThat(PeriodReading.read(text, kind)).isEmpty();
    }
}
