package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/**
 * «chậm nhất ngày 10/12/2026», «chậm nhất là ngày 20 của tháng cuối quý», «muộn nhất trong quý III/2026», «không muộn hơn ngày 15/6»,
 * «hạn cuối: 30/9/2026»; with a length of time: «chậm nhất 24 giờ kể từ khi tiếp nhận».
 */
final class AtTheLatestRule implements TimingRule {
    private static final String RULE = "timing.at-the-latest";
    private static final OpeningWords OPENING = OpeningWords.of(
            "chậm nhất",
            "muộn nhất",
            "trễ nhất",
            "không muộn hơn",
            "không chậm hơn",
            "không trễ hơn",
            "không quá",
            "không chậm quá",
            "hạn cuối",
            "hạn chót",
            "hạn cuối cùng",
            "thời hạn cuối",
            "thời hạn cuối cùng",
            "thời hạn chậm nhất");
    private static final Phrases<Boolean> LINKS = Phrases.set(
            "là",
            "đến",
            "vào",
            "trong",
            ":",
            "hết",
            "cuối",
            "sau",
            "là đến",
            "là vào",
            "là trong",
            "là sau",
            "là hết",
            "đến hết",
            "là đến hết",
            "trong vòng",
            "trong thời hạn",
            "là trong vòng",
            "sau thời hạn",
            "gửi",
            "báo cáo");
    private static final Phrase NO_MORE_THAN = Phrase.of("không quá");
    private static final Phrase BEFORE = Phrase.of("trước");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int lead = OPENING.after(stretch, at);
        if (lead == at) return List.of();
        int link = LINKS.after(words, lead, stretch.to());
        if (BEFORE.standsAt(words, link)) return Points.at(stretch, Operator.BEFORE, at, link + 1, RULE);
        var days = DayList.at(stretch, link);
        if (days != null) return new DueDays(stretch, Operator.BY, RULE).of(days, at);
        // «không quá 60 ngày» is read as «trong vòng 60 ngày».
        if (NO_MORE_THAN.standsAt(words, at)) return Points.at(stretch, Operator.BY, at, link, RULE);
        var span = Spans.at(stretch, Operator.BY, at, link, "timing.at-the-latest-span");
        return span.isEmpty() ? Points.at(stretch, Operator.BY, at, link, RULE) : span;
    }
}
