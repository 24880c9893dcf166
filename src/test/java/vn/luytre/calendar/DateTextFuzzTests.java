package vn.luytre.calendar;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/** Whatever the text, reading at every place of it throws nothing, stays within it and takes time in line with its length. */
@Tag("fuzz")
class DateTextFuzzTests {
    @DictionaryEntries({"ngày ", " tháng ", " năm ", "15/6/2022", "15.06.22", "âm lịch", "Bính Ngọ", "hằng"})
    @FuzzTest(maxExecutions = 20_000)
    void daysAreReadWithinTheText(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (int i = -1; i <= text.length(); i++) {
            var match = OfficialDate.at(text, i);
            if (match == null) continue;
            check(text, i, match.start(), match.end());
            if (match.possible() != match.resolve(2000).isPresent())
                throw new IllegalStateException("at odds: " + match);
        }
    }

    @DictionaryEntries({
        "tháng ",
        "quý II",
        " năm ",
        "6/2026",
        "6 tháng đầu năm",
        "học kỳ I",
        "năm học 2026 - 2027",
        "nửa cuối"
    })
    @FuzzTest(maxExecutions = 20_000)
    void periodsAreReadWithinTheText(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (int i = -1; i <= text.length(); i++) {
            var match = PeriodText.at(text, i);
            if (match == null) continue;
            check(text, i, match.start(), match.end());
            boolean school = match.kind() == PeriodText.Kind.SCHOOL_TERM || match.kind() == PeriodText.Kind.SCHOOL_YEAR;
            if (match.resolve(2026).isEmpty() != school) throw new IllegalStateException("no days: " + match);
        }
    }

    private static void check(String text, int at, int start, int end) {
        if (start != at || end <= start || end > text.length()) {
            throw new IllegalStateException("read outside of its place: " + start + " to " + end + " at " + at);
        }
    }
}
