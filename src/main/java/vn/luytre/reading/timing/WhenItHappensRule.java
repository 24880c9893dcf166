package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;

/** «thông báo ngay cho Công an xã khi có dấu hiệu bạo lực học đường», «nếu phát hiện vi phạm, báo …»: whenever it happens. */
final class WhenItHappensRule implements TimingRule {
    static final String RULE = "timing.when-it-happens";
    private static final OpeningWords OPENING = OpeningWords.listed(WhenItHappensRule.class, "happenings.txt");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int lead = OPENING.after(stretch, at);
        if (lead == at) return List.of();
        int end = Math.max(lead, Events.end(stretch, lead));
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), RULE));
    }
}
