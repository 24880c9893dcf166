package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** Times that are left open: «khi cần thiết», «khi có yêu cầu», «trường hợp cần thiết». */
final class UnspecifiedRule implements TimingRule {
    private static final Phrases<String> WORDINGS = WordList.phrases(UnspecifiedRule.class, "unspecified.txt");

    @Override
    public List<String> triggers() {
        return List.copyOf(
                WordList.load(UnspecifiedRule.class, "unspecified.txt").keySet());
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = WORDINGS.after(stretch.words(), at, stretch.to());
        if (end == at) return List.of();
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), "timing.open"));
    }
}
