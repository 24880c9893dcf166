package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Looks around a day for how often it comes back, within its sentence or the part of it between semicolons. */
final class Rhythm {
    private static final int LONGEST_BRACKET = 10;
    private static final Phrases<Boolean> EACH_YEAR = Phrases.set("hằng năm", "hàng năm", "mỗi năm");
    private static final Phrases<Boolean> REGULARLY = Phrases.set("định kỳ", "định kì");
    private static final Phrases<Boolean> YEARLY_TAIL = Phrases.set("hằng năm", "hàng năm");
    private static final Phrases<Boolean> HALF_YEARS = Phrases.set(
            "báo cáo năm",
            "kết quả năm",
            "tổng kết năm",
            "báo cáo tổng kết",
            "báo cáo cả năm",
            "cả năm",
            "năm",
            "một năm",
            "01 năm");
    /** «báo cáo tháng trước ngày 14»: the kind of the report says how often. */
    private static final Phrases<Boolean> REPORTS = Phrases.set(
            "báo cáo", "kết quả", "định kỳ", "hằng", "hàng", "mỗi", "số liệu", "thống kê", "giao ban", "sơ kết");

    private static final Phrases<Boolean> FOR_PERIODS =
            Phrases.set("đối với kỳ", "đối với kỳ báo cáo", "đối với báo cáo", "cho kỳ", "cho kỳ báo cáo");

    private Rhythm() {}

    /** «trước ngày 10/6, kết quả năm trước ngày 10/12 hằng năm» for the first day; «Hằng năm, … trước ngày 15/11». */
    static boolean isYearlyAround(Stretch stretch, DayText day) {
        return isYearlyBefore(stretch, day.from())
                || isSaidBefore(stretch, REGULARLY, day.from())
                || isSaidOfLaterDay(stretch, day.to())
                || isSaidOfNextReport(stretch, day)
                || isOfYearlyReport(stretch, day.from())
                || isOfPeriodBehind(stretch, day.to());
    }

    /** «muộn nhất ngày 10 tháng 6 đối với kỳ 6 tháng». */
    private static boolean isOfPeriodBehind(Stretch stretch, int at) {
        int period = FOR_PERIODS.after(stretch.words(), at, stretch.to());
        if (period == at) return false;
        var frequency = FrequencyText.unitAt(stretch.words(), period, stretch.to());
        return frequency != null && (frequency.isYearly() || frequency.isHalfYearly());
    }

    /** «báo cáo 6 tháng trước ngày 10/6»: comes back; «báo cáo 6 tháng đầu năm 2026 trước ngày 10/6» does not. */
    private static boolean isOfYearlyReport(Stretch stretch, int at) {
        var frequency = ofReportBefore(stretch, at);
        return frequency != null && (frequency.isYearly() || frequency.isHalfYearly());
    }

    /** «Hằng năm, …», «mỗi năm …» earlier in the sentence. */
    static boolean isYearlyBefore(Stretch stretch, int at) {
        return isSaidBefore(stretch, EACH_YEAR, at);
    }

    /** «định kỳ vào tháng 6 và tháng 12». */
    static boolean isRegularBefore(Stretch stretch, int at) {
        return isSaidBefore(stretch, REGULARLY, at);
    }

    private static boolean isSaidBefore(Stretch stretch, Phrases<Boolean> said, int at) {
        for (int i = stretch.sentenceStart(at); i < at; i++) if (said.standAt(stretch.words(), i)) return true;
        return false;
    }

    /** «… tháng 12 hằng năm» later in the sentence. */
    static boolean isSaidOfLaterDay(Stretch stretch, int at) {
        return isSaidOfLaterDay(stretch, at, stretch.sentenceEnd(at));
    }

    private static boolean isSaidOfLaterDay(Stretch stretch, int at, int end) {
        var words = stretch.words();
        for (int i = at; i < end; i++) {
            if (YEARLY_TAIL.standAt(words, i)) return endsWithDay(words, i);
        }
        return false;
    }

    /** «báo cáo 6 tháng trước ngày 10/6; báo cáo năm trước ngày 10/12 hằng năm»: of reports, also behind a semicolon. */
    private static boolean isSaidOfNextReport(Stretch stretch, DayText day) {
        var words = stretch.words();
        int end = stretch.sentenceEnd(day.to());
        if (!words.isMark(end, ';') || !HALF_YEARS.standAt(words, end + 1)) return false;
        return isSaidOfLaterDay(stretch, end + 1, stretch.sentenceEnd(end + 1));
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
