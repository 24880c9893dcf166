package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
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
    private static final int LONGEST_OF_A_DUTY = 100;
    private static final String SOFT = "soft";
    private static final String HARD = "hard";
    /** «trong kỳ sinh hoạt chi bộ tháng 4/2026»: in that month. */
    private static final Phrases<String> GATHERINGS = WordList.phrases(WithinPeriodRule.class, "gatherings.txt");

    private static final Phrases<String> TOLD = WordList.phrases(WithinPeriodRule.class, "told-of.txt");

    @Override
    public List<String> triggers() {
        return List.of("trong", "vào", "ngay");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        String told = begin == at ? HARD : told(stretch, at);
        if (told.equals(HARD)) return List.of();
        var due = new DuePeriods(stretch, Operator.WITHIN, RULE);
        var found = due.allAt(GATHERINGS.after(stretch.words(), begin, stretch.to()), at);
        if (told.equals(SOFT)) return found.stream().allMatch(WithinPeriodRule::isShort) ? found : List.of();
        if (!found.isEmpty() || !(stretch.isCell() || Duty.isAskedBefore(stretch, at))) return found;
        var year = new PeriodReader(stretch).bareYear(begin);
        var finding = year == null ? null : due.of(year, at);
        return finding == null ? List.of() : List.of(finding);
    }

    /** A quarter or a month with its year: «bảo đảm cho phong trào trong quý I/2026» asks, «… trong năm 2026» names. */
    private static boolean isShort(Finding finding) {
        return finding.deadline() instanceof Deadline.Period(var _, var range, var _)
                && range != null
                && range.length() <= LONGEST_OF_A_DUTY
                && !finding.yearInferred();
    }

    /** «các sự kiện diễn ra trong năm 2026». */
    private static String told(Stretch stretch, int at) {
        for (int i = Math.max(stretch.from(), at - LONGEST_TELLING); i < at; i++) {
            var hit = TOLD.longestAt(stretch.words(), i, at);
            if (hit != null && hit.after() == at) return hit.meaning().equals(SOFT) ? SOFT : HARD;
        }
        return "";
    }
}
