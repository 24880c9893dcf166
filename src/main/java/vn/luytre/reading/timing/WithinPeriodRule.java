package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;

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
            "vào khoảng",
            "trong khoảng",
            "ngay trong",
            "ngay");

    @Override
    public List<String> triggers() {
        return List.of("trong", "vào", "ngay");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        if (begin == at) return List.of();
        var reader = new PeriodReader(stretch);
        var period = reader.at(begin);
        if (period == null && (stretch.isCell() || Duty.isAskedBefore(stretch, at))) period = reader.bareYear(begin);
        var finding = period == null ? null : new DuePeriods(stretch, Operator.WITHIN, RULE).of(period, at);
        return finding == null ? List.of() : List.of(finding);
    }
}
