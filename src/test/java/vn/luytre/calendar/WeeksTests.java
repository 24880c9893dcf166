package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTests {
    private final ReportingCalendar calendar =
            ReportingCalendars.load().byId("calendar-year").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 2025-12-29/2026-01-04",
        "2026, 7, 2026-02-09/2026-02-15",
        "2026, 53, 2026-12-28/2027-01-03",
        "2027, 1, 2027-01-04/2027-01-10",
        "2020, 53, 2020-12-28/2021-01-03",
        "2024, 52, 2024-12-23/2024-12-29"
    })
    void aWeekRunsFromMondayToSunday(int year, int number, String days) {
        assertThat(calendar.period(PeriodKind.WEEK, year, number)).hasToString(days);
    }

    @ParameterizedTest
    @CsvSource({"2020, 53", "2021, 52", "2025, 52", "2026, 53", "2027, 52", "2032, 53"})
    void aYearHas52WeeksOr53(int year, int weeks) {
        assertThat(PeriodKind.WEEK.inYear(year)).isEqualTo(weeks);
    }

    @Test
    void everyDayLiesInExactlyOneWeekOfTheYearOfItsThursday() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(60_000));
            var week = calendar.periodWith(PeriodKind.WEEK, day);
            var thursday = week.days().start().plusDays(3);
            assertThat(week.contains(day)).as("%s, seed %d", day, seed).isTrue();
            assertThat(week.days().start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.days().length()).isEqualTo(7);
            assertThat(thursday.getYear()).as("%s, seed %d", day, seed).isEqualTo(week.year());
            assertThat(week.number()).isEqualTo((thursday.getDayOfYear() - 1) / 7 + 1);
            assertThat(week.lastMonth().getYear()).isEqualTo(week.year());
        }
    }

    @Test
    void week53OfAYearOf52IsNone() {
        assertThatThrownBy(() -> calendar.period(PeriodKind.WEEK, 2025, 53))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IsoWeek(2026, 54)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(PeriodKind.WEEK::months).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void decree09HasNoWeeks() {
        var decree = ReportingCalendars.load().byId("decree-09-2019").orElseThrow();
        assertThatThrownBy(() -> decree.periodWith(PeriodKind.WEEK, LocalDate.of(2026, 2, 10)))
                .hasMessageContaining("WEEK");
    }
}
