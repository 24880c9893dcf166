package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarCalendarTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-01-21", // China: 20 February
                "2000-02-05",
                "2007-02-17", // China: 18 February
                "2021-02-12",
                "2023-01-22",
                "2024-02-10",
                "2025-01-29",
                "2026-02-17",
                "2030-02-02" // China: 3 February
            })
    void tetFallsOnItsKnownDay(LocalDate day) {
        assertThat(LunarCalendar.tet(day.getYear())).isEqualTo(day);
    }

    @Test
    void theKingsOfHungAreRememberedOnTheTenthOfTheThirdMonth() {
        assertThat(LunarCalendar.toSolar(new LunarDate(2026, 3, 10))).isEqualTo(LocalDate.of(2026, 4, 26));
    }

    @ParameterizedTest
    @CsvSource({"2017, 6", "2020, 4", "2023, 2", "2025, 6", "2028, 5", "2031, 3", "2033, 11"})
    void leapMonthsAreThoseOfTheAlmanac(int year, int month) {
        assertThat(LunarCalendar.leapMonth(year)).hasValue(month);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2024, 2026, 2027})
    void mostYearsHaveNoLeapMonth(int year) {
        assertThat(LunarCalendar.leapMonth(year)).isEmpty();
    }

    @Test
    void everyDayOfTwoCenturiesGoesThereAndBack() {
        days().forEach(day ->
                assertThat(LunarCalendar.toSolar(LunarCalendar.toLunar(day))).isEqualTo(day));
    }

    @Test
    void lunarDaysFollowEachOtherWithoutGap() {
        days().skip(1).forEach(day -> {
            var before = LunarCalendar.toLunar(day.minusDays(1));
            var now = LunarCalendar.toLunar(day);
            boolean nextDay = now.day() == before.day() + 1 && now.month() == before.month();
            boolean nextMonth = now.day() == 1 && before.day() >= 29;
            assertThat(nextDay || nextMonth).as("%s after %s", now, before).isTrue();
        });
    }

    private static Stream<LocalDate> days() {
        return LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2101, 1, 1));
    }

    @Test
    void refusesDaysThatTheYearDoesNotHave() {
        assertThatThrownBy(() -> LunarCalendar.toSolar(new LunarDate(2026, 6, true, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.toSolar(new LunarDate(2025, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.tet(2200)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLeapDaySaysSo() {
        assertThat(LunarCalendar.toLunar(LocalDate.of(2023, 4, 1))).hasToString("11/2 nhuận năm Quý Mão");
    }
}
