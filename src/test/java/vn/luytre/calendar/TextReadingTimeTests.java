package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTimeTests {
    /** Looks at no character twice as often in a text twice as long: counted, not measured. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày ",
                "1 ",
                "1/1/",
                "tháng ",
                " ",
                "năm học ",
                "ngày 15 tháng 6 năm ",
                "1/ ",
                "quý i ",
                "1234567890",
                "6 tháng đầu "
            })
    void eachPlaceLooksAtABoundedNumberOfCharacters(String piece) {
        for (int copies : List.of(200, 400)) {
            var text = new CountingText(piece.repeat(copies));
            for (int i = 0; i < text.length(); i++) {
                OfficialDate.at(text, i);
                PeriodText.at(text, i);
            }
            assertThat(text.looks()).isLessThan(2000L * text.length());
        }
    }

    /** A text that counts how often one of its characters is looked at. */
    private static final class CountingText implements CharSequence {
        private final String text;
        private long looks;

        CountingText(String text) {
            this.text = text;
        }

        long looks() {
            return looks;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
