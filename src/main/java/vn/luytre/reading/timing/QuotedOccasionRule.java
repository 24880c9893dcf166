package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;

/** A time of the year whose name stands in quotes: «lần thứ nhất trong “Tháng Công nhân”», «dịp “Tuần lễ Áo dài”». */
final class QuotedOccasionRule implements TimingRule {
    private static final String RULE = "timing.quoted-occasion";
    private static final int LONGEST_NAME = 14;
    private static final Phrases<Boolean> LEADS =
            Phrases.set("trong", "trong dịp", "dịp", "nhân dịp", "vào dịp", "hưởng ứng trong", "trong thời gian");
    private static final Phrases<Boolean> TIMES = Phrases.set("tháng", "tuần lễ", "tuần");

    @Override
    public List<String> triggers() {
        return List.of("trong", "dịp", "nhân dịp", "vào dịp");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int quote = LEADS.after(words, at, stretch.to());
        if (quote == at || !words.isMark(quote, '“') && !words.isMark(quote, '"')) return List.of();
        if (!TIMES.standAt(words, quote + 1)) return List.of();
        int limit = Math.min(stretch.to(), quote + LONGEST_NAME);
        for (int end = quote + 2; end < limit; end++) {
            if (!words.isMark(end, '”') && !words.isMark(end, '"')) continue;
            int to = OccasionTail.end(stretch, end + 1);
            var event = new Deadline.Event(Operator.WITHIN, stretch.said(quote, to), null);
            return List.of(Finding.likely(at, to, event, RULE));
        }
        return List.of();
    }
}
