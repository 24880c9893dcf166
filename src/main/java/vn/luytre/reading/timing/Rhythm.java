package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Looks around a day for how often it comes back, within its sentence or the part of it between semicolons. */
final class Rhythm {
    private static final int LONGEST_BRACKET = 10;
    private static final Phrases<Boolean> EACH_YEAR = Phrases.set("hằng năm", "hàng năm", "mỗi năm", "định kỳ");
    private static final Phrases<Boolean> YEARLY_TAIL = Phrases.set("hằng năm", "hàng năm");
    /** «báo cáo tháng trước ngày 14»: the kind of the report says how often. */
    private static final Phrases<Boolean> REPORTS = Phrases.set(
            "báo cáo", "kết quả", "định kỳ", "hằng", "hàng", "mỗi", "số liệu", "thống kê", "giao ban", "sơ kết");

    private Rhythm() {}

    /** «trước ngày 10/6, kết quả năm trước ngày 10/12 hằng năm» for the first day; «Hằng năm, … trước ngày 15/11». */
    static boolean isYearlyAround(Stretch stretch, DayText day) {
        return isSaidBefore(stretch, day.from()) || isSaidOfLaterDay(stretch, day.to());
    }

    private static boolean isSaidBefore(Stretch stretch, int at) {
        var words = stretch.words();
        for (int i = stretch.sentenceStart(at); i < at; i++) if (EACH_YEAR.standAt(words, i)) return true;
        return false;
    }

    /** «… tháng 12 hằng năm» later in the sentence. */
    static boolean isSaidOfLaterDay(Stretch stretch, int at) {
        var words = stretch.words();
        int end = stretch.sentenceEnd(at);
        for (int i = at; i < end; i++) {
            if (YEARLY_TAIL.standAt(words, i)) return endsWithDay(words, i);
        }
        return false;
    }

    /** «…/12 hằng năm», «… tháng 12 hằng năm». */
    private static boolean endsWithDay(Words words, int at) {
        int number = at - 1;
        if (words.isMark(number, ')')) {
            while (number > at - LONGEST_BRACKET && !words.isMark(number, '(')) number--;
            number--;
        }
        return words.isNumber(number) && !words.isCapital(number - 1);
    }

    /** «báo cáo tháng trước ngày 14»: how often the report is due that stands before the day; null if none is told. */
    static @Nullable FrequencyText ofReportBefore(Stretch stretch, int at) {
        var words = stretch.words();
        int start = stretch.sentenceStart(at);
        for (int i = at - 1; i >= start; i--) {
            if (!REPORTS.standAt(words, i)) continue;
            var found = nearest(words, i + 1, at);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable FrequencyText nearest(Words words, int from, int to) {
        for (int i = from; i < Math.min(to, from + 3); i++) {
            var found = FrequencyText.unitAt(words, i, to);
            if (found != null) return found;
        }
        return null;
    }
}
