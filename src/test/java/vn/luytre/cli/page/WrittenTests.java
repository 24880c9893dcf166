package vn.luytre.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTests {
    @ParameterizedTest
    @CsvSource({
        "2031-08-19, 19/8/2031",
        "2031-02-05, 05/02/2031",
        "2031-08-19/2031-09-02, 19/8/2031 – 02/9/2031",
        "--08-19, 19/8 hằng năm",
        "--02-03, 03/02 hằng năm",
        "--02-29, 29/02 hằng năm",
        "năm 2031, năm 2031",
        "--13-01, --13-01"
    })
    void daysAreWrittenAsOfficialsWriteThem(String iso, String written) {
        assertThat(Written.days(iso)).isEqualTo(written);
    }
}
