package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;

/** «trước khi bước vào năm học 2026 - 2027», «trước khi ban hành», «trước ngày bầu cử», «trước thời điểm khai mạc». */
final class BeforeEventRule implements TimingRule {
    private static final Opening OPENING =
            Opening.of("trước khi", "trước lúc", "trước thời điểm", "trước ngày", "trước mùa");
    private static final Phrase SEASON = Phrase.of("mùa");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int lead = OPENING.after(stretch, at);
        if (lead == at || !words.isWord(lead)) return List.of();
        int end = Events.end(stretch, lead);
        if (end == lead) return List.of();
        // A season keeps its word: «mùa nắng nóng», not «nắng nóng».
        int event = SEASON.standsAt(words, lead - 1) ? lead - 1 : lead;
        var deadline = new Deadline.Event(Operator.BEFORE, stretch.said(event, end), null);
        return List.of(Finding.likely(at, end, deadline, "timing.before-event"));
    }
}
