package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.StartingPoint;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/** «trước khi bước vào năm học 2026 - 2027», «trước khi ban hành», «trước ngày bầu cử», «trước thời điểm khai mạc». */
final class BeforeEventRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.of(
            "trước khi", "trước lúc", "trước thời điểm", "trước ngày", "trước mùa", "trước giờ", "trước phiên");
    private static final Phrase SEASON = Phrase.of("mùa");
    private static final Phrases<Boolean> AT_LEAST = Phrases.set("ít nhất", "tối thiểu", "chậm nhất", "muộn nhất");
    private static final int MOST_WORDS_OF_EVENT = 12;

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
        var ahead = ahead(stretch, at, lead, end);
        if (!ahead.isEmpty()) return ahead;
        // A season keeps its word: «mùa nắng nóng», not «nắng nóng».
        int event = SEASON.standsAt(words, lead - 1) ? lead - 1 : lead;
        var deadline = new Deadline.Event(Operator.BEFORE, stretch.said(event, end), null);
        return List.of(Finding.likely(at, end, deadline, "timing.before-event"));
    }

    /** «trước ngày khai mạc 10 ngày», «trước khi họp ít nhất 05 ngày làm việc»: so long before it. */
    private static List<Finding> ahead(Stretch stretch, int at, int lead, int end) {
        var words = stretch.words();
        for (int i = lead + 1; i < Math.min(end, lead + MOST_WORDS_OF_EVENT); i++) {
            int number = AT_LEAST.after(words, i, end);
            var span = words.isNumber(number) ? SpanText.at(words, number, end) : null;
            if (span == null || span.to() < end) continue;
            var from = new StartingPoint(stretch.said(lead - 1, i));
            return List.of(Finding.likely(
                    at, end, new Deadline.Relative(Operator.BEFORE, span.span(), from), "timing.before-event"));
        }
        return List.of();
    }
}
