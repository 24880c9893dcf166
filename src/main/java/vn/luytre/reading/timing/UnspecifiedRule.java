package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;

/** Times that are left open: «khi cần thiết», «khi có yêu cầu», «trường hợp cần thiết». */
final class UnspecifiedRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.listed(UnspecifiedRule.class, "unspecified.txt");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = OPENING.after(stretch, at);
        if (end == at) return List.of();
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), "timing.open"));
    }
}
