package vn.luytre.calendar;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** Whatever the text, reading at every place of it throws nothing and stays within it. */
@Tag("fuzz")
class DateTextFuzzTests {
    private static final List<String> PIECES = List.of(
            "ngày ",
            " tháng ",
            "tháng ",
            " năm ",
            "năm học ",
            "học kỳ ",
            "quý ",
            "nửa ",
            "đầu ",
            "cuối ",
            "hằng ",
            "âm lịch",
            "Bính ",
            "Ngọ",
            "Quí ",
            "Tị",
            "Mẹo",
            "15/6/2022",
            "15.06.22",
            "29/02/",
            "30/2",
            "6/2026",
            "2026",
            "2026 - 2027",
            "20265",
            "0",
            "1",
            "9",
            "3",
            "I",
            "V",
            "X",
            " ",
            "  ",
            "\n",
            "/",
            "-",
            "–",
            ".",
            ",",
            "(",
            ")",
            "ba",
            "mười",
            "một",
            "\u0301",
            "\uD83D",
            "a");

    @FuzzTest(maxExecutions = 30_000)
    void anyTextHasItsDaysAndPeriods(FuzzedDataProvider data) {
        String text = FuzzedText.of(data, PIECES);
        for (int i = -1; i <= text.length(); i++) {
            day(text, i);
            period(text, i);
        }
        SexagenaryYear.yearOf(text, 2026);
    }

    private static void day(String text, int at) {
        var match = OfficialDate.at(text, at);
        if (match == null) return;
        check(text, at, match.start(), match.end());
        if (match.possible() != match.resolve(2000).isPresent()) throw new IllegalStateException("at odds: " + match);
    }

    private static void period(String text, int at) {
        var match = PeriodText.at(text, at);
        if (match == null) return;
        check(text, at, match.start(), match.end());
        boolean school = match.kind() == PeriodText.Kind.SCHOOL_TERM || match.kind() == PeriodText.Kind.SCHOOL_YEAR;
        if (match.resolve(2026).isEmpty() != school) throw new IllegalStateException("no days: " + match);
    }

    private static void check(String text, int at, int start, int end) {
        if (start != at || end <= start || end > text.length()) {
            throw new IllegalStateException("read outside of its place: " + start + " to " + end + " at " + at);
        }
    }
}
