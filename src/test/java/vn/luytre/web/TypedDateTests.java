package vn.luytre.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {
    private final TypedDate date = new TypedDate();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/6/2026",
                "01/06/2026",
                " 01-06-26 ",
                "1-6-26",
                "1.6.2026",
                "2026-06-01",
                "1/6/26",
                "ngày 01 tháng 6 năm 2026"
            })
    void aDayIsTypedInManyWays(String typed) throws Exception {
        assertThat(date.parse(typed, Locale.ROOT)).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6/2026", "1/6", "mai", "1/6/2026 và", "6/2026", "2026-06-31", "ngày"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> date.parse(typed, Locale.ROOT));
    }
}
