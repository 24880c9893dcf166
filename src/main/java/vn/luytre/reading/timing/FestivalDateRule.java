package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;

/** The day in brackets after a festival: «Tổ chức “Ngày hội toàn dân bảo vệ ANTQ” (19/8/2022)»; not of an anniversary. */
final class FestivalDateRule implements TimingRule {
    private static final int MOST_WORDS_BACK = 24;
    private static final Phrases<Boolean> FESTIVALS = Phrases.set(
            "ngày hội",
            "hội thi",
            "hội thao",
            "lễ phát động",
            "lễ mít tinh",
            "lễ ra quân",
            "lễ ra mắt",
            "liên hoan",
            "hội diễn");
    private static final Phrases<Boolean> ANNIVERSARIES =
            Phrases.set("kỷ niệm", "kỉ niệm", "truyền thống", "chào mừng");

    @Override
    public List<String> triggers() {
        return List.of("(");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        boolean day = words.isNumber(at + 1) || DayReader.DAY.standsAt(words, at + 1);
        if (!day || !isFestival(stretch, at)) return List.of();
        var found = event(stretch, Operator.ON, at + 1, "timing.festival-date");
        return found.isEmpty() || !words.isMark(found.getFirst().to(), ')') ? List.of() : found;
    }

    /** The day that begins at this word as the day of a festival; empty for one before the document. */
    static List<Finding> event(Stretch stretch, @Nullable Operator operator, int at, String rule) {
        if (!(new DayReader(stretch).at(at) instanceof DayText.OfYear day)) return List.of();
        var date = day.year() == null
                ? stretch.years().next(day.month(), day.day())
                : Days.of(day.year(), day.month(), day.day());
        if (date == null || stretch.years().isPast(date)) return List.of();
        var event = new Deadline.Event(operator, stretch.said(day.from(), day.to()), date);
        return List.of(new Finding(day.from(), day.to(), event, day.year() == null, Confidence.LIKELY, rule));
    }

    private static boolean isFestival(Stretch stretch, int at) {
        var words = stretch.words();
        boolean festival = false;
        boolean anniversary = false;
        int limit = Math.max(0, at - MOST_WORDS_BACK);
        for (int i = at - 1; i >= limit && !stretch.endsSentence(i); i--) {
            anniversary |= ANNIVERSARIES.standAt(words, i);
            festival |= FESTIVALS.standAt(words, i);
        }
        // Without the date of the document it cannot be told whether the day is still to come.
        return festival && (!anniversary || stretch.years().issued() != null);
    }
}
