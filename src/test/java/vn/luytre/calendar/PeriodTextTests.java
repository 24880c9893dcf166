package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTextTests {
    private static final int DEFAULT_YEAR = 2026;

    @ParameterizedTest
    @MethodSource
    void findsWhatTheSpecSays(SpecFile.Case spec) {
        assertThat(periodsIn(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    static Stream<SpecFile.Case> findsWhatTheSpecSays() {
        return SpecFile.cases("period.spec");
    }

    /** All periods of a text, as a reader finds them: days first, then from left to right, none within another. */
    private static List<String> periodsIn(String text) {
        var found = new ArrayList<String>();
        for (int i = 0; i < text.length(); ) {
            var date = OfficialDate.at(text, i);
            var period = date == null ? PeriodText.at(text, i) : null;
            if (period != null) found.add(show(period, text));
            if (date != null) i = date.end();
            else i = period == null ? i + 1 : period.end();
        }
        return found;
    }

    private static String show(PeriodText period, String text) {
        String days = period.resolve(DEFAULT_YEAR).map(DateRange::toString).orElse("-");
        String year = period.year() == null ? "----" : period.year().toString();
        return "%s %d %s %s «%s»"
                .formatted(period.kind(), period.number(), year, days, text.substring(period.start(), period.end()));
    }
}
