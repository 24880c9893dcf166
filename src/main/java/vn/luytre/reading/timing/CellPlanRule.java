package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** «Theo kế hoạch của Bộ Công an», «Theo chỉ đạo của UBND tỉnh», «Khi có hướng dẫn» in a column of deadlines. */
final class CellPlanRule implements TimingRule {
    private static final int MOST_WORDS = 40;
    private static final Phrases<String> WORDINGS = WordList.phrases(CellPlanRule.class, "cell-plans.txt");

    @Override
    public List<String> triggers() {
        return List.copyOf(WordList.load(CellPlanRule.class, "cell-plans.txt").keySet());
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int lead = WORDINGS.after(stretch.words(), at, stretch.to());
        if (lead == at) return List.of();
        int end = Math.max(lead, stretch.clauseEnd(lead, MOST_WORDS));
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), "timing.cell-plan"));
    }
}
