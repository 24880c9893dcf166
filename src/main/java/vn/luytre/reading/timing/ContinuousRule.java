package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;

/** «Thường xuyên», «Thường xuyên, liên tục» in a column of deadlines; in running text it is an adverb and says nothing. */
final class ContinuousRule implements TimingRule {
    private static final List<String> ALL = List.of(
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
    private static final Phrases<Boolean> WORDINGS = Phrases.set(ALL.toArray(String[]::new));

    @Override
    public List<String> triggers() {
        return ALL;
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = WORDINGS.after(stretch.words(), at, stretch.to());
        if (end == at) return List.of();
        return List.of(Finding.certain(at, end, new Deadline.Continuous(), "timing.continuous"));
    }
}
