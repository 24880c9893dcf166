package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicHolidaysTests {
    private final PublicHolidays holidays = PublicHolidays.standard();

    @Test
    void theYear2026HasElevenDaysByLawAndOneInLieu() {
        assertThat(holidays.of(2026).stream().map(PublicHolidaysTests::show))
                .containsExactly(
                        "2026-01-01 Tết Dương lịch LAW",
                        "2026-02-16 Tết Âm lịch USUAL",
                        "2026-02-17 Tết Âm lịch USUAL",
                        "2026-02-18 Tết Âm lịch USUAL",
                        "2026-02-19 Tết Âm lịch USUAL",
                        "2026-02-20 Tết Âm lịch USUAL",
                        "2026-04-26 Giỗ Tổ Hùng Vương LAW",
                        "2026-04-27 Giỗ Tổ Hùng Vương IN_LIEU",
                        "2026-04-30 Ngày Chiến thắng LAW",
                        "2026-05-01 Ngày Quốc tế lao động LAW",
                        "2026-09-01 Quốc khánh USUAL",
                        "2026-09-02 Quốc khánh USUAL");
    }

    private static String show(PublicHoliday holiday) {
        return holiday.day() + " " + holiday.name() + " " + holiday.basis();
    }

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDaysInLieu() {
        // 30 April 2022 is a Saturday, 1 May a Sunday.
        assertThat(holidays.on(LocalDate.of(2022, 5, 2)))
                .map(PublicHoliday::holiday)
                .hasValue("ngay-chien-thang");
        assertThat(holidays.on(LocalDate.of(2022, 5, 3)))
                .map(PublicHoliday::holiday)
                .hasValue("quoc-te-lao-dong");
        assertThat(holidays.on(LocalDate.of(2022, 5, 4))).isEmpty();
    }

    @Test
    void beforeTheLawOf2019NationalDayWasOneDay() {
        assertThat(holidays.on(LocalDate.of(2020, 9, 1))).isEmpty();
        assertThat(holidays.on(LocalDate.of(2020, 9, 2))).isPresent();
    }

    @Test
    void yearsThatTheRulesDoNotReachHaveNone() {
        assertThat(holidays.of(2012)).isEmpty();
        assertThat(holidays.of(2101)).isEmpty();
    }

    @Test
    void everyYearHasElevenHolidaysAndNoDayInLieuOnAWeekend() {
        for (int year = 2021; year <= 2100; year++) {
            var days = List.copyOf(holidays.of(year));
            assertThat(days.stream().filter(day -> day.basis() != PublicHoliday.Basis.IN_LIEU))
                    .as("year %s", year)
                    .hasSizeBetween(10, 11);
            assertThat(days.stream().filter(day -> day.basis() == PublicHoliday.Basis.IN_LIEU))
                    .allMatch(day -> day.day().getDayOfWeek().getValue() <= 5);
        }
    }

    @Test
    void aDecisionReplacesTheUsualDaysAndASwapMovesWork() {
        var decided = PublicHolidays.read(stream("""
                holidays:
                  - {id: tet, name: Tết, lunar: "--01-01", days: 5, days_before: 1, decided_yearly: true, from: "2021-01-01"}
                decided:
                  - {holiday: tet, year: 2030, days: ["2030-01-31/2030-02-06"], source: test}
                swapped:
                  - {off: "2030-02-07", worked: "2030-02-16", source: test}
                """));
        var workingDays = WorkingDays.of(decided);
        assertThat(decided.of(2030)).hasSize(7).allMatch(day -> day.basis() == PublicHoliday.Basis.DECIDED);
        assertThat(workingDays.isWorkingDay(LocalDate.of(2030, 2, 7))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2030, 2, 16))).isTrue();
        assertThat(workingDays.after(LocalDate.of(2030, 1, 30), 1)).isEqualTo(LocalDate.of(2030, 2, 8));
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
