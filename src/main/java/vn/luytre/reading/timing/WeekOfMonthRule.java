package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * A week by its place in a month or quarter: «trong tuần đầu tháng 4/2026», «tuần thứ ba của tháng 11/2026», «tuần 2 tháng 4», «tuần cuối hằng tháng». On which
 * days it begins and ends is not said.
 */
final class WeekOfMonthRule implements TimingRule {
    private static final String RULE = "timing.week-of-month";
    private static final Phrases<Boolean> LEADS =
            Phrases.set("trong", "vào", "ngay trong", "xong trong", "hoàn thành trong");
    private static final int MOST_WEEKS = 5;
    private static final Phrase WEEK = Phrase.of("tuần");
    private static final Phrase OF = Phrase.of("của");
    private static final Phrases<Boolean> WHICH = Phrases.set(
            "đầu",
            "đầu tiên",
            "cuối",
            "cuối cùng",
            "thứ nhất",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ 1",
            "thứ 2",
            "thứ 3",
            "thứ 4",
            "thứ năm",
            "thứ 5",
            "giữa");

    @Override
    public List<String> triggers() {
        return List.of("trong", "vào", "ngay trong", "tuần");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int week = LEADS.after(words, at, stretch.to());
        if (!WEEK.standsAt(words, week)) return List.of();
        int which = WHICH.after(words, week + 1, stretch.to());
        if (which == week + 1 && isNumbered(words, which)) which++;
        if (which == week + 1) return List.of();
        var finding = of(stretch, at, OF.after(words, which));
        return finding == null ? List.of() : List.of(finding);
    }

    /** «tuần 2 tháng 4», «tuần 02 của tháng 9/2026». */
    private static boolean isNumbered(Words words, int at) {
        int number = words.isNumber(at) ? words.number(at, 0) : 0;
        return number >= 1 && number <= MOST_WEEKS;
    }

    private static @Nullable Finding of(Stretch stretch, int at, int begin) {
        var each = FrequencyText.at(stretch.words(), begin, stretch.to());
        if (each != null) return recurring(at, each);
        var period = new PeriodReader(stretch).at(begin);
        if (period == null) return null;
        var yearly = FrequencyText.at(stretch.words(), period.to(), stretch.to());
        return yearly != null ? recurring(at, yearly) : once(stretch, at, period);
    }

    private static Finding recurring(int at, FrequencyText rhythm) {
        var deadline = new Deadline.Recurring(Operator.WITHIN, rhythm.recurrence());
        return Finding.likely(at, rhythm.to(), deadline, RULE);
    }

    private static Finding once(Stretch stretch, int at, NamedPeriod period) {
        return Finding.likely(at, period.to(), new Deadline.Period(null, stretch.said(at, period.to())), RULE);
    }
}
