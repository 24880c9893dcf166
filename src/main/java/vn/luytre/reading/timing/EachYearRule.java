package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Months or quarters of every year without «vào» or «trong»: «họp mặt tháng 5 và tháng 11 hằng năm», «tổ chức cuối quý IV hằng năm». Not
 * «báo cáo tháng 5 hằng năm», which is a kind of report, and not what belongs to a day: «ngày 12 tháng 7 hằng năm».
 */
final class EachYearRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.of("tháng", "quý", "quí", "đầu", "giữa", "cuối");
    private static final Phrases<Boolean> LINKS = Phrases.set("và", ",", "hoặc");
    private static final int LONGEST_NAME = 2;
    private static final Phrases<Boolean> NAMES = Phrases.set(
            "báo cáo", "kết quả", "số liệu", "thống kê", "kế hoạch", "của", "ngày", "từ", "đến", "sau", "so với");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        if (isPartOfOther(stretch.words(), at)) return List.of();
        var periods = new PeriodReader(stretch).allAt(at);
        if (periods.isEmpty() || !periods.getLast().yearly()) return List.of();
        return new DuePeriods(stretch, Operator.WITHIN, "timing.each-year").all(periods, at);
    }

    private static boolean isPartOfOther(Words words, int at) {
        if (words.isNumber(at - 1) || (words.isNumber(at - 2) && LINKS.standAt(words, at - 1))) return true;
        for (int i = at - LONGEST_NAME; i < at; i++) if (NAMES.after(words, i, at) == at) return true;
        return false;
    }
}
