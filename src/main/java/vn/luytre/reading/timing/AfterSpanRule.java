package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/** «Sau 06 tháng kể từ ngày ra mắt, …», «sau 01 năm thực hiện»: not before so long a time has passed. */
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
        return Spans.hasSince(stretch, span.to())
                ? Spans.at(stretch, Operator.FROM, at, number, "timing.after-span")
                : List.of();
    }
}
