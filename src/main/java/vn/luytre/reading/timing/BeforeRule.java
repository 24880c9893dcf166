package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;

/** «trước ngày 15/11 hằng năm», «trước ngày 20/6 và ngày 20/12», «trước 15/3», «trước 17 giờ ngày 20/3/2026», «trước tháng 6/2026». */
final class BeforeRule implements TimingRule {
    private static final String RULE = "timing.before";
    private static final Phrases<Boolean> LEADS = Phrases.set("trước", "trước các", "trước và trong");

    @Override
    public List<String> triggers() {
        return List.of("trước");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        return Points.at(stretch, Operator.BEFORE, at, LEADS.after(stretch.words(), at, stretch.to()), RULE);
    }
}
