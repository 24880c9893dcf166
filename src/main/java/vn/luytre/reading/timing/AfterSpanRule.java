package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/**
 * «Sau 06 tháng kể từ ngày ra mắt, …», «sau 01 năm thực hiện»: not before so long a time has passed. Behind the duty it is meant as the day by
 * which it is done: «gửi kết quả sau 05 ngày làm việc kể từ ngày bế mạc». Neither is certain.
 */
final class AfterSpanRule implements TimingRule {
    private static final Phrase AFTER = Phrase.of("sau");
    private static final Phrases<Boolean> COURSES =
            Phrases.set("thực hiện", "triển khai", "triển khai thực hiện", "hoạt động", "thí điểm", "vận hành");

    @Override
    public List<String> triggers() {
        return List.of("sau");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int number = AFTER.after(words, at);
        var span = number == at ? null : SpanText.at(words, number, stretch.to());
        if (span == null) return List.of();
        int course = COURSES.after(words, span.to(), stretch.to());
        if (course > span.to()) {
            var deadline = new Deadline.Relative(Operator.FROM, span.span(), null);
            return List.of(Finding.likely(at, course, deadline, "timing.after-span"));
        }
        if (!Spans.hasSince(stretch, span.to())) return List.of();
        var operator = opensClause(stretch, at) ? Operator.FROM : Operator.BY;
        return Spans.at(stretch, operator, at, number, "timing.after-span").stream()
                .map(finding -> finding.atMost(Confidence.LIKELY))
                .toList();
    }

    private static boolean opensClause(Stretch stretch, int at) {
        return at == stretch.from() || stretch.words().isMark(at - 1);
    }
}
