package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;

/** «trước ngày 15/11 hằng năm», «trước ngày 20/6 và ngày 20/12», «trước 15/3», «trước 17 giờ ngày 20/3/2026», «trước tháng 6/2026». */
final class BeforeRule implements TimingRule {
    private static final String RULE = "timing.before";
    private static final Phrases<Boolean> AT_LEAST = Phrases.set("ít nhất", "tối thiểu", "đó", "đó ít nhất");
    private static final Phrases<Boolean> LEADS = Phrases.set("trước", "trước các", "trước và trong");

    @Override
    public List<String> triggers() {
        return List.of("trước");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int lead = LEADS.after(stretch.words(), at, stretch.to());
        var found = Points.at(stretch, Operator.BEFORE, at, lead, RULE);
        return found.isEmpty() ? lengthBefore(stretch, at, lead) : found;
    }

    /** «trước ít nhất 07 ngày», «trước 05 ngày làm việc»: counted back from an event. */
    private static List<Finding> lengthBefore(Stretch stretch, int at, int lead) {
        int number = AT_LEAST.after(stretch.words(), lead, stretch.to());
        var span = SpanText.at(stretch.words(), number, stretch.to());
        if (span == null
                || span.span().unit() == TimeSpan.Unit.MINUTES
                || span.span().unit() == TimeSpan.Unit.HOURS
                || span.span().unit() == TimeSpan.Unit.YEARS) return List.of();
        return Spans.at(stretch, Operator.BEFORE, at, number, RULE).stream()
                .map(finding -> finding.atMost(Confidence.LIKELY))
                .toList();
    }
}
