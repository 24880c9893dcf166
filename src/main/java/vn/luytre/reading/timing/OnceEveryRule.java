package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** «hai tuần một lần», «6 tháng/lần», «03 tháng 01 lần», «ít nhất ba tháng một lần»: the length stands before. */
final class OnceEveryRule implements TimingRule {
    private static final String RULE = "timing.once-every";
    private static final int MOST_WORDS_BACK = 5;
    private static final Phrases<Boolean> ONE = Phrases.set("một", "1", "01", "/", "/ 1", "/ 01", "/ một");
    private static final Phrases<Boolean> NEAR = Phrases.set("một", "1", "01", "/");
    private static final Phrases<Boolean> AT_LEAST = Phrases.set("ít nhất", "tối thiểu");
    private static final Phrases<Boolean> LEADS = Phrases.set("cứ", "ít nhất cứ");

    @Override
    public List<String> triggers() {
        return List.of("lần");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        if (!NEAR.standAt(words, at - 1)) return List.of();
        int limit = Math.max(stretch.free(), at - MOST_WORDS_BACK - 2);
        for (int start = limit; start < at; start++) {
            var frequency = FrequencyText.unitAt(words, start, at);
            if (frequency != null && frequency.to() < at && ONE.after(words, frequency.to(), at) == at)
                return found(stretch, frequency, start, at);
        }
        return List.of();
    }

    private static List<Finding> found(Stretch stretch, FrequencyText frequency, int start, int at) {
        var words = stretch.words();
        boolean atLeast = start - 2 >= stretch.free() && AT_LEAST.after(words, start - 2, start) == start;
        int from = atLeast ? start - 2 : withLead(words, start, stretch.free());
        var deadline = new Deadline.Recurring(atLeast ? Operator.AT_LEAST : null, frequency.recurrence(), 1);
        return List.of(Finding.certain(from, at + 1, deadline, RULE));
    }

    private static int withLead(Words words, int start, int free) {
        return start > free && LEADS.after(words, start - 1, start) == start ? start - 1 : start;
    }
}
