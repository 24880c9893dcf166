package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarsTests {
    private final ReportingCalendars calendars = ReportingCalendars.load();

    @ParameterizedTest
    @CsvSource({
        "calendar-year, YEAR, 1, 2026-01-01/2026-12-31",
        "decree-09-2019, MONTH, 1, 2025-12-15/2026-01-14",
        "decree-09-2019, QUARTER, 2, 2026-03-15/2026-06-14",
        "decree-09-2019, HALF_YEAR, 2, 2026-06-15/2026-12-14",
        "decree-09-2019, YEAR, 1, 2025-12-15/2026-12-14",
        "festival-19-8, YEAR, 1, 2025-09-01/2026-08-31",
        "standard-residential-area, YEAR, 1, 2025-11-01/2026-10-31",
        "standard-other-objects, YEAR, 1, 2025-11-16/2026-11-15",
        "grassroots-force-grading, YEAR, 1, 2025-11-15/2026-11-14"
    })
    void eachYearIsCutAsItsInstrumentSays(String id, PeriodKind kind, int number, String days) {
        assertThat(calendar(id).period(kind, 2026, number)).hasToString(days);
    }

    @Test
    void periodsFollowEachOtherWithoutGapOrOverlap() {
        for (var calendar : calendars.all()) {
            for (var kind : calendar.kinds()) {
                LocalDate expected = calendar.period(kind, 2020, 1).start();
                for (int year = 2020; year < 2032; year++) {
                    for (int number = 1; number <= kind.inYear(year); number++) {
                        var days = calendar.period(kind, year, number);
                        assertThat(days.start())
                                .as("%s %s %s %s", calendar, kind, year, number)
                                .isEqualTo(expected);
                        expected = days.end().plusDays(1);
                    }
                }
                assertThat(expected).isEqualTo(calendar.period(kind, 2032, 1).start());
            }
        }
    }

    @Test
    void everyDayFindsItsPeriod() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(40_000));
            for (var calendar : calendars.all()) {
                for (var kind : calendar.kinds()) {
                    var period = calendar.periodWith(kind, day);
                    assertThat(period.contains(day))
                            .as("%s %s %s, seed %s", calendar, kind, day, seed)
                            .isTrue();
                    assertThat(calendar.period(kind, period.year(), period.number()))
                            .isEqualTo(period.days());
                }
            }
        }
    }

    @Test
    void stepsOfTheYearHaveTheirLastGoodDay() {
        assertThat(calendar("standard-residential-area").milestones())
                .extracting(step -> step.id() + " " + step.due(2026))
                .containsExactly("registration 2026-03-31", "completion 2026-11-14");
        assertThat(calendar("movement-classification").milestones())
                .extracting(step -> step.id() + " " + step.due(2024))
                .containsExactly(
                        "residential-area 2024-11-19", "commune-and-organisations 2024-11-29", "district 2024-12-14");
    }

    @Test
    void theDistrictHasNoClassificationSinceItsEnd() {
        var district = calendar("movement-classification").milestones().getLast();
        assertThat(district.inForceOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.inForceOn(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void reportsOfDecree09AreHandedInByThe25thOfTheLastMonth() {
        var decree = calendar("decree-09-2019");
        var secondQuarter = decree.periodWith(PeriodKind.QUARTER, LocalDate.of(2026, 6, 1));
        assertThat(decree.submissions()).singleElement().satisfies(sent -> {
            assertThat(sent.due(secondQuarter)).isEqualTo(LocalDate.of(2026, 6, 25));
            assertThat(sent.source()).hasToString("Nghị định 09/2019/NĐ-CP, Điều 13");
        });
    }

    @Test
    void calendarsHoldFromTheirDayOfEffect() {
        var standard = calendar("standard-residential-area");
        assertThat(standard.inForceOn(LocalDate.of(2022, 2, 9))).isFalse();
        assertThat(standard.inForceOn(LocalDate.of(2022, 2, 10))).isTrue();
        assertThat(calendars.inForceOn(LocalDate.of(2019, 3, 11)))
                .extracting(ReportingCalendar::id)
                .containsExactly("calendar-year", "festival-19-8");
        assertThat(calendar("grassroots-force-grading").startConfirmed()).isFalse();
    }

    @Test
    void whatACalendarDoesNotHaveIsRefused() {
        var standard = calendar("standard-residential-area");
        assertThatThrownBy(() -> standard.period(PeriodKind.QUARTER, 2026, 1)).hasMessageContaining("QUARTER");
        assertThatThrownBy(() -> standard.period(PeriodKind.YEAR, 2026, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(calendars.byId("nine-months")).isEmpty();
    }

    @Test
    void aFaultInARulePackIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("calendars: [{id: x, name: X}]")).hasMessageContaining("calendars[0]: source");
        assertThatThrownBy(() -> read("calendars: [")).hasMessageContaining("calendars");
        assertThatThrownBy(() -> read("- 1")).hasMessageContaining("expected a mapping");
        assertThatThrownBy(() -> read("""
                calendars:
                  - {id: x, name: X, source: {instrument: I}, from: 31/12/2020}
                """)).hasMessageContaining("calendars[0]: from");
    }

    private static ReportingCalendars read(String yaml) {
        return ReportingCalendars.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private ReportingCalendar calendar(String id) {
        return calendars.byId(id).orElseThrow();
    }
}
