package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;

/** «Theo kế hoạch của Bộ Công an», «Theo chỉ đạo của UBND tỉnh», «Khi có hướng dẫn» in a column of deadlines. */
final class CellPlanRule implements TimingRule {
    private static final int MOST_WORDS = 40;
    private static final OpeningWords OPENING = OpeningWords.listed(CellPlanRule.class, "cell-plans.txt");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int lead = OPENING.after(stretch, at);
        if (lead == at) return List.of();
        int end = Math.max(lead, stretch.clauseEnd(lead, MOST_WORDS));
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), "timing.cell-plan"));
    }
}
