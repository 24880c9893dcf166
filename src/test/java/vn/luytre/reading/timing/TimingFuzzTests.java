package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;
import vn.luytre.reading.Timing;

/** No text, however broken, makes the reader fail. */
@Tag("fuzz")
class TimingFuzzTests {
    private static final LocalDate ISSUED = LocalDate.of(2031, 2, 10);
    private static final List<String> PIECES = List.of(
            "trước ngày ",
            "chậm nhất ",
            "trong ",
            "từ ",
            " đến ",
            "ngày ",
            "tháng ",
            "quý ",
            "năm ",
            "hằng ",
            "mỗi ",
            "định kỳ ",
            "15/6",
            "31/6",
            "2031",
            "6 tháng",
            "(",
            ")",
            ", ",
            " và ",
            "kể từ ngày ",
            "15 ngày",
            "một lần",
            "/",
            "-",
            "thứ Hai ",
            "17 giờ ",
            "ít nhất 02 kỳ ",
            "\n",
            ";",
            "cuối ",
            "Tết ",
            "dịp ",
            "29/02",
            "99999999999",
            "học kỳ I ",
            "mỗi học kỳ ",
            "không để quá ",
            "tuần",
            "hai ",
            "âm lịch",
            "Thường xuyên",
            "“",
            "”");

    @FuzzTest(maxExecutions = 20_000)
    void anyTextAndAnyCellIsRead(FuzzedDataProvider data) {
        boolean dated = data.consumeBoolean();
        check(FuzzedText.of(data, PIECES), dated ? ISSUED : null);
    }

    private static void check(String raw, @Nullable LocalDate issued) {
        var text = Shown.prepared(raw);
        var header = Shown.header(issued);
        int words = text.words().size();
        TimingReader.times(text, header, 0, words).timings().forEach(timing -> assertWithin(timing, raw));
        TimingReader.cellTimes(text, header, 0, words).timings().forEach(timing -> assertWithin(timing, raw));
    }

    private static void assertWithin(Timing timing, String raw) {
        assertThat(timing.span().end()).isLessThanOrEqualTo(raw.codePointCount(0, raw.length()));
        assertThat(timing.span().text()).isNotBlank();
        assertThat(timing.deadline().kind()).isNotBlank();
    }
}
