package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;

/** «Thường xuyên», «Thường xuyên, liên tục» in a column of deadlines; in running text it is an adverb and says nothing. */
final class ContinuousRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.of(
            "thường xuyên",
            "thường xuyên, liên tục",
            "thường xuyên liên tục",
            "thường xuyên trong năm",
            "thường xuyên hằng năm",
            "liên tục",
            "liên tục, thường xuyên",
            "suốt năm",
            "quanh năm",
            "trong suốt năm",
            "lâu dài");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = OPENING.after(stretch, at);
        if (end == at) return List.of();
        return List.of(Finding.certain(at, end, new Deadline.Continuous(), "timing.continuous"));
    }
}
