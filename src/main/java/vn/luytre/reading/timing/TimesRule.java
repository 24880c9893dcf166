package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;

/** «02 đợt trong năm», «01 lần/quý», «02 phóng sự/tháng», «hai lần một tuần»; not «300.000 đồng/tháng», not «kết quả trong năm». */
final class TimesRule implements TimingRule {
    private static final String RULE = "timing.times";
    private static final List<String> LEADING = List.of("/", "trong", "một", "1", "01", "trong một", "trong 01");
    private static final List<String> UNITS =
            List.of("ngày", "đêm", "tuần", "tháng", "quý", "quí", "nửa năm", "năm", "học kỳ", "học kì");
    private static final Phrases<Boolean> LEADS = Phrases.set(LEADING.toArray(String[]::new));
    private static final Phrases<Boolean> NEEDS_TIMES = Phrases.set("một", "1", "01");
    private static final Phrases<Boolean> OCCURRENCES = Phrases.set("lần", "buổi", "kỳ", "số", "ca", "lượt");

    @Override
    public List<String> triggers() {
        return LEADING.stream()
                .flatMap(lead -> UNITS.stream().map(unit -> lead + " " + unit))
                .toList();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int unit = LEADS.after(words, at, stretch.to());
        if (words.isNumber(unit) || (NEEDS_TIMES.standAt(words, at) && !OCCURRENCES.standAt(words, at - 1)))
            return List.of();
        var frequency = FrequencyText.unitAt(words, unit, stretch.to());
        var times = frequency == null ? null : Times.before(stretch, at);
        if (frequency == null || times == null) return List.of();
        var operator = times.atLeast() ? Operator.AT_LEAST : null;
        var deadline = new Deadline.Recurring(operator, frequency.recurrence(), times.number());
        return List.of(Finding.likely(times.from(), frequency.to(), deadline, RULE));
    }

    /** The word after «/tháng» where it follows a number of times that has its rhythm already: «Hằng tháng, 02 phóng sự/tháng». */
    static int afterUnit(Stretch stretch, int at) {
        if (!stretch.words().isMark(at, '/')) return at;
        var unit = FrequencyText.unitAt(stretch.words(), at + 1, stretch.to());
        return unit == null ? at : unit.to();
    }
}
