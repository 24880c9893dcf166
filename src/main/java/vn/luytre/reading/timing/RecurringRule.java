package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/**
 * «hằng quý tổ chức giao ban», «Hằng quý, trước ngày 20 của tháng cuối quý», «định kỳ hằng tháng (trước ngày 12)», «mỗi tuần phát sóng ít nhất 01
 * số», «ít nhất 03 ca tuần tra mỗi tuần», «Hằng tháng, quý, năm». Not «kế hoạch hằng năm», which is a kind of plan.
 */
final class RecurringRule implements TimingRule {
    private static final String RULE = "timing.each";
    private static final int LONGEST_NAME = 3;
    /** What is made each year by its name: «kế hoạch hằng năm», «dự toán ngân sách hằng năm». */
    private static final Phrases<String> NAMED_SO = WordList.phrases(RecurringRule.class, "yearly-things.txt");

    @Override
    public List<String> triggers() {
        return List.of("hằng", "hàng", "mỗi", "từng");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var frequency = FrequencyText.at(stretch.words(), at, stretch.to());
        if (frequency == null) return List.of();
        if (!stretch.opensClause(at) && isName(stretch, at)) return List.of();
        return new Rhythms(stretch, RULE).from(frequency, at);
    }

    private static boolean isName(Stretch stretch, int at) {
        for (int i = at - LONGEST_NAME; i < at; i++) if (NAMED_SO.after(stretch.words(), i, at) == at) return true;
        return false;
    }
}
