package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/** «vào ngày làm việc đầu tiên của mỗi tháng», «định kỳ vào ngày làm việc cuối cùng của tuần»: which day that is the calendar tells. */
final class WorkingDayRule implements TimingRule {
    private static final OpeningWords OPENING =
            OpeningWords.of("vào ngày làm việc", "định kỳ vào ngày làm việc", "ngày làm việc");
    private static final Phrases<Boolean> WHICH =
            Phrases.set("đầu tiên", "đầu", "thứ nhất", "cuối cùng", "cuối", "thứ hai", "thứ ba");
    private static final Phrase OF = Phrase.of("của");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int day = OPENING.after(stretch, at);
        int which = WHICH.after(words, day, stretch.to());
        if (day == at || which == day) return List.of();
        int unit = OF.after(words, which);
        var rhythm = FrequencyText.at(words, unit, stretch.to());
        if (rhythm == null && unit > which) rhythm = FrequencyText.unitAt(words, unit, stretch.to());
        if (rhythm == null) return List.of();
        var deadline = new Deadline.Recurring(Operator.ON, rhythm.recurrence());
        return List.of(Finding.likely(at, rhythm.to(), deadline, "timing.working-day"));
    }
}
