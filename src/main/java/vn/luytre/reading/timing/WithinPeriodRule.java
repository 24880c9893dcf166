package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/**
 * «trong quý II/2026», «trong tháng 3», «trong tháng 7 và tháng 8/2026», «vào tháng 8/2026», «trong 6 tháng đầu năm 2026», «trong năm học 2026 -
 * 2027», «trong quý I hằng năm»; «hoàn thành trong năm». Not «các ngày lễ trong năm», not a period before the document.
 */
final class WithinPeriodRule implements TimingRule {
    private static final String RULE = "timing.within-period";
    private static final Phrases<Boolean> LEADS = Phrases.set(
            "trong",
            "trong cả",
            "trong suốt",
            "trong các",
            "trong những",
            "trong thời gian",
            "vào",
            "vào các",
            "vào khoảng",
            "trong khoảng",
            "ngay trong",
            "ngay");

    private static final int LONGEST_TELLING = 3;
    private static final Phrases<String> TOLD = WordList.phrases(WithinPeriodRule.class, "told-of.txt");

    @Override
    public List<String> triggers() {
        return List.of("trong", "vào", "ngay");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        if (begin == at || isTold(stretch, at)) return List.of();
        var due = new DuePeriods(stretch, Operator.WITHIN, RULE);
        var found = due.allAt(begin, at);
        if (!found.isEmpty() || !(stretch.isCell() || Duty.isAskedBefore(stretch, at))) return found;
        var year = new PeriodReader(stretch).bareYear(begin);
        var finding = year == null ? null : due.of(year, at);
        return finding == null ? List.of() : List.of(finding);
    }

    /** «các sự kiện diễn ra trong năm 2026». */
    private static boolean isTold(Stretch stretch, int at) {
        for (int i = Math.max(stretch.from(), at - LONGEST_TELLING); i < at; i++)
            if (TOLD.after(stretch.words(), i, at) == at) return true;
        return false;
    }
}
