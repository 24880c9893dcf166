package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.StartingPoint;
import vn.luytre.reading.words.Phrases;

/** «ngay sau khi vụ việc được làm rõ», «ngay khi phát hiện»: without a length of time. */
final class RightAfterRule implements TimingRule {
    private static final OpeningWords OPENING =
            OpeningWords.of("ngay sau khi", "ngay khi", "ngay từ khi", "ngay sau ngày", "ngay sau");

    /** «ngay sau đó» points back. */
    private static final Phrases<Boolean> THIS = Phrases.set("đó", "đây", "này");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int lead = OPENING.after(stretch, at);
        int end = lead == at || THIS.standAt(stretch.words(), lead) ? lead : Events.end(stretch, lead);
        if (end == lead) return List.of();
        var since = new StartingPoint(stretch.said(at + 1, end));
        return List.of(Finding.likely(at, end, new Deadline.Relative(Operator.BY, null, since), "timing.right-after"));
    }
}
