package vn.luytre.reading.timing;

import java.util.List;
import java.util.stream.Stream;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;

/**
 * «trong thời hạn 15 ngày làm việc kể từ ngày nhận được dự toán», «trong vòng 48 giờ kể từ khi tiếp nhận», «không quá 60 ngày», «không để
 * quá 02 giờ», «tối đa 10 ngày», «trong 05 ngày kể từ ngày ký». Not «trong 3 năm qua», «trong 6 tháng đầu năm».
 */
final class WithinSpanRule implements TimingRule {
    private static final String RULE = "timing.within-span";
    private static final OpeningWords OPENING = OpeningWords.of(
            "trong thời hạn",
            "trong thời gian",
            "trong vòng",
            "trong khoảng thời gian",
            "trong khoảng",
            "trong thời hạn không quá",
            "trong thời gian không quá",
            "trong vòng không quá",
            "trong thời hạn tối đa",
            "trong thời gian tối đa",
            "trong vòng tối đa",
            "trong thời hạn chậm nhất",
            "thời hạn không quá",
            "thời gian không quá",
            "thời hạn tối đa",
            "thời gian tối đa",
            "thời hạn là",
            "thời hạn",
            "không quá",
            "không vượt quá",
            "không được quá",
            "không được vượt quá",
            "không để quá",
            "không để chậm quá",
            "không để kéo dài quá",
            "không để tồn đọng quá",
            "không kéo dài quá",
            "không chậm quá",
            "tối đa không quá",
            "tối đa");
    private static final Phrases<Boolean> BARE = Phrases.set("trong");

    @Override
    public List<String> triggers() {
        return Stream.concat(OPENING.wordings().stream(), Stream.of("trong")).toList();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int lead = OPENING.after(stretch, at);
        if (lead > at) return Spans.at(stretch, Operator.WITHIN, at, lead, RULE);
        int bare = BARE.after(words, at, stretch.to());
        return bare == at ? List.of() : bare(stretch, at, bare);
    }

    /** «trong 05 ngày» alone: only hours and days, or with «kể từ». */
    private static List<Finding> bare(Stretch stretch, int at, int number) {
        var span = SpanText.at(stretch.words(), number, stretch.to());
        if (span == null || !(isShort(span.span()) || Spans.hasSince(stretch, span.to()))) return List.of();
        if (stretch.words().isNumber(span.to())) return List.of();
        var sure = Spans.hasSince(stretch, span.to()) ? Confidence.CERTAIN : Confidence.LIKELY;
        return Spans.at(stretch, Operator.WITHIN, at, number, RULE).stream()
                .map(finding -> finding.atMost(sure))
                .toList();
    }

    private static boolean isShort(TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, DAYS, WORKING_DAYS -> true;
            case WEEKS, MONTHS, YEARS -> false;
        };
    }
}
