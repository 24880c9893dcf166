package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;

/** «… báo cáo Bộ Công an, Tỉnh ủy theo quy định.» at the end of what is to be reported; not «theo quy định của pháp luật». */
final class AsPrescribedRule implements TimingRule {
    static final String RULE = "timing.as-prescribed";
    private static final OpeningWords OPENING = OpeningWords.listed(AsPrescribedRule.class, "prescribed.txt");
    private static final Phrases<Boolean> REPORTING = Phrases.set(
            "báo cáo",
            "sơ kết",
            "tổng kết",
            "sơ, tổng kết",
            "thông tin, báo cáo",
            "chế độ báo cáo",
            "quyết toán",
            "thanh quyết toán");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = OPENING.after(stretch, at);
        if (end == at || !endsSentence(stretch, end) || !isReport(stretch, at)) return List.of();
        return List.of(Finding.likely(at, end, new Deadline.Unspecified(stretch.said(at, end)), RULE));
    }

    private static boolean endsSentence(Stretch stretch, int at) {
        return at >= stretch.to() || stretch.endsSentence(at) || stretch.isBreak(at);
    }

    private static boolean isReport(Stretch stretch, int at) {
        for (int i = stretch.sentenceStart(at); i < at; i++) if (REPORTING.standAt(stretch.words(), i)) return true;
        return false;
    }
}
