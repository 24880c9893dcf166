package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialDateRoundTripTests {
    private static final String[] BEFORE = {"", "trước ", "(", "ngày ", "Ngày  ", "từ\n", "; "};
    private static final String[] AFTER = {"", ".", ", ", ")", ";", " và", "\n", " của Chủ tịch", " - ", "./."};

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(OfficialDate.Style style) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            var date = LocalDate.of(1951, 1, 1).plusDays(random.nextInt(36_500));
            String before = BEFORE[random.nextInt(BEFORE.length)];
            String written = style.write(date);
            String text = before + written + AFTER[random.nextInt(AFTER.length)];
            var match = OfficialDate.at(text, before.length());
            assertThat(match).as("«%s», seed %s", text, seed).isNotNull();
            assertThat(Objects.requireNonNull(match).resolve(date.getYear()))
                    .as("«%s», seed %s", text, seed)
                    .hasValue(date);
            assertThat(match.end()).as("«%s», seed %s", text, seed).isEqualTo(before.length() + written.length());
            assertThat(match.year() != null).isEqualTo(style.hasYear());
        }
    }
}
