package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is not said twice. */
class DutyTitleTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | Rà soát mô hình | Rà soát mô hình",
                "II.5 | 5. Xây dựng tuyến đường | 5. Xây dựng tuyến đường",
                "II.2.a | a) Rà soát mô hình | a) Rà soát mô hình",
                "II.5 | Xây dựng tuyến đường | II.5 Xây dựng tuyến đường",
                "II.5 | 15. Xây dựng tuyến đường | II.5 15. Xây dựng tuyến đường"
            })
    void theLabelStandsBeforeASentenceThatHasNoNumberOfItsOwn(String label, String sentence, String title) {
        assertThat(DutyTitle.of(label, sentence)).isEqualTo(title);
    }
}
