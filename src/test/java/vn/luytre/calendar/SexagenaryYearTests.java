package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexagenaryYearTests {
    @ParameterizedTest
    @CsvSource({
        "Giáp Tý, 2044",
        "Bính Ngọ, 2026",
        "Quý Mão, 2023",
        "Giáp Thìn, 2024",
        "Ất Tỵ, 2025",
        "Quí Mẹo, 2023",
        "KỶ SỬU, 2009",
        "Kỉ Hợi, 2019"
    })
    void namesOfYearsAreRead(String name, int year) {
        assertThat(SexagenaryYear.yearOf(name, 2026)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bính Mùi", "Bính", "Ngọ", "Bính Ngọ 2026", "", "năm Bính Ngọ", "Bính Ngọt"})
    void whatNamesNoYearIsRefused(String name) {
        assertThat(SexagenaryYear.yearOf(name, 2026)).isEmpty();
    }

    @Test
    void everyYearIsFoundAgainByItsName() {
        for (int year = 1900; year <= 2100; year++) {
            String name = SexagenaryYear.of(year).name();
            assertThat(SexagenaryYear.yearOf(name, year)).hasValue(year);
            assertThat(SexagenaryYear.yearOf(name, year + 29)).hasValue(year);
            assertThat(SexagenaryYear.yearOf(name, year - 30)).hasValue(year);
        }
    }
}
