package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;

/** «vào sáng thứ Hai hằng tuần», «chiều thứ Sáu hằng tuần», «ngày thứ Bảy và Chủ nhật hằng tuần»; «tối 29/4/2026». */
final class WeekdayRule implements TimingRule {
    private static final String RULE = "timing.weekday";
    private static final Phrases<Boolean> LEADS = Phrases.set("vào", "vào các", "vào mỗi", "đúng");

    /** «tối 29/4/2026», «vào sáng 03/9», «chiều thứ Sáu, 17/7/2026», «thứ Bảy (ngày 18/7/2026)»: a date behind a part of the day or a day of the week. */
    private static boolean isDated(Stretch stretch, int begin, DayList days) {
        boolean dated = days.days().size() == 1 && days.days().getFirst() instanceof DayText.OfYear;
        if (!dated || stretch.words().isNumber(begin)) return false;
        return !DayReader.DAY.standsAt(stretch.words(), ClockText.afterPart(stretch.words(), begin, stretch.to()));
    }

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
                "đêm",
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
        if (days == null) return List.of();
        boolean week = days.days().getFirst() instanceof DayText.OfWeek;
        if (!week && !isDated(stretch, begin, days)) return List.of();
        return new DueDays(stretch, Operator.ON, RULE)
                .of(days, at).stream()
                        .map(finding -> week ? finding : finding.atMost(Confidence.LIKELY))
                        .toList();
    }
}
