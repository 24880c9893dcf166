package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;

/** A day after its label: «Thời hạn hoàn thành: 15/6/2026», «Hạn nộp: ngày 30/9/2026», «thời hạn gửi báo cáo là ngày 20/11». */
final class DueLabelRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.of(
            "thời hạn",
            "thời hạn hoàn thành",
            "thời hạn gửi",
            "thời hạn nộp",
            "thời hạn báo cáo",
            "thời hạn gửi báo cáo",
            "thời hạn thực hiện",
            "thời gian hoàn thành",
            "thời gian gửi",
            "thời gian nộp",
            "thời gian báo cáo",
            "thời gian gửi báo cáo",
            "hạn nộp",
            "hạn gửi",
            "hạn báo cáo",
            "hạn hoàn thành");
    private static final Phrases<Boolean> LINKS = Phrases.set(":", "là", "đến", "là đến", ": đến");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int label = OPENING.after(stretch, at);
        int day = LINKS.after(words, label, stretch.to());
        if (label == at || day == label) return List.of();
        var days = DayList.at(stretch, day);
        if (days == null) return List.of();
        return new DueDays(stretch, Operator.BY, "timing.due-label")
                .of(days, day).stream()
                        .map(finding -> finding.atMost(Confidence.LIKELY))
                        .toList();
    }
}
