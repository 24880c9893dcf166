package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrases;

/** «vào sáng thứ Hai hằng tuần», «chiều thứ Sáu hằng tuần», «ngày thứ Bảy và Chủ nhật hằng tuần». */
final class WeekdayRule implements TimingRule {
    private static final String RULE = "timing.weekday";
    private static final Phrases<Boolean> LEADS = Phrases.set("vào", "vào các", "vào mỗi", "đúng");

    @Override
    public List<String> triggers() {
        return List.of(
                "vào",
                "thứ",
                "chủ nhật",
                "sáng",
                "chiều",
                "tối",
                "trưa",
                "các tối",
                "các sáng",
                "các chiều",
                "các ngày thứ",
                "các thứ",
                "buổi",
                "ngày thứ",
                "ngày chủ nhật",
                "đúng");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        var days = DayList.at(stretch, begin);
        if (days == null || !(days.days().getFirst() instanceof DayText.OfWeek)) return List.of();
        return new DueDays(stretch, Operator.ON, RULE).of(days, at);
    }
}
