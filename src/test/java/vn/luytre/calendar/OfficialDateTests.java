package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialDateTests {
    @ParameterizedTest
    @MethodSource
    void findsWhatTheSpecSays(SpecFile.Case spec) {
        assertThat(datesIn(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    static Stream<SpecFile.Case> findsWhatTheSpecSays() {
        return SpecFile.cases("date.spec");
    }

    /** All dates of a text, as a reader finds them: from left to right, none within another. */
    private static List<String> datesIn(String text) {
        var found = new ArrayList<String>();
        for (int i = 0; i < text.length(); ) {
            var match = OfficialDate.at(text, i);
            if (match != null) found.add(show(match, text));
            i = match == null ? i + 1 : match.end();
        }
        return found;
    }

    private static String show(OfficialDate.Match match, String text) {
        String date = match.year() == null
                ? "--%02d-%02d".formatted(match.month(), match.day())
                : "%04d-%02d-%02d".formatted(match.year(), match.month(), match.day());
        return date + (match.possible() ? "" : " impossible") + " «" + text.substring(match.start(), match.end()) + "»";
    }

    @Test
    void readsTheSameDayAtTheWordAndAtTheFirstDigit() {
        String text = "Trước ngày 15 tháng 6 năm 2022";
        var atWord = Objects.requireNonNull(OfficialDate.at(text, text.indexOf("ngày")));
        var atDigit = Objects.requireNonNull(OfficialDate.at(text, text.indexOf("15")));
        assertThat(atWord.date()).hasValue(LocalDate.of(2022, 6, 15)).isEqualTo(atDigit.date());
        assertThat(atWord.end()).isEqualTo(atDigit.end()).isEqualTo(text.length());
        assertThat(OfficialDate.at(text, text.indexOf("15") + 1)).isNull();
    }

    @Test
    void aDayWithoutYearTakesTheDefaultYear() {
        var match = Objects.requireNonNull(OfficialDate.at("29/2", 0));
        assertThat(match.possible()).isTrue();
        assertThat(match.date()).isEmpty();
        assertThat(match.resolve(2024)).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(match.resolve(2026)).isEmpty();
    }

    @Test
    void placesOutsideTheTextHaveNoDate() {
        assertThat(OfficialDate.at("15/6", -1)).isNull();
        assertThat(OfficialDate.at("15/6", 4)).isNull();
        assertThat(OfficialDate.at("", 0)).isNull();
    }
}
