package vn.luytre.reading.timing;

import java.util.List;

/** «định kỳ 6 tháng và một năm», «định kỳ tháng, quý, năm», «định kỳ 03 tháng một lần», «định kỳ (6 tháng, năm)»; not «báo cáo định kỳ». */
final class RegularlyRule implements TimingRule {
    static final String RULE = "timing.regularly";
    private static final OpeningWords OPENING = OpeningWords.of(
            "định kỳ",
            "định kì",
            "định kỳ hằng",
            "định kỳ hàng",
            "định kì hằng",
            "định kì hàng",
            "định kỳ mỗi",
            "định kỳ theo",
            "định kỳ vào",
            "định kỳ (",
            "định kỳ:",
            "định kỳ (hằng",
            "định kỳ từng");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int unit = OPENING.after(stretch, at);
        var frequency = unit == at ? null : FrequencyText.unitAt(words, unit, stretch.to());
        return frequency == null ? List.of() : new Rhythms(stretch, RULE).from(frequency, at);
    }
}
