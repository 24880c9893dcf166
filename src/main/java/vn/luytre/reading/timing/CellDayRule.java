package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;

/** Days that stand alone in a cell of deadlines: «30/6/2026», «15/3», «10/7 - 20/7/2026». */
final class CellDayRule implements TimingRule {
    private static final Phrase DASH = Phrase.of("-");
    private static final String RULE = "timing.cell-day";

    @Override
    public List<String> triggers() {
        return List.of(Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        if (!stretch.opensClause(at)) return List.of();
        var range = range(stretch, at);
        if (!range.isEmpty()) return range;
        var days = DayList.at(stretch, at);
        if (days == null) return List.of();
        var operator = days.frequency() == null ? Operator.BY : Operator.ON;
        return new DueDays(stretch, operator, RULE)
                .of(days, at).stream()
                        .map(finding -> finding.atMost(Confidence.LIKELY))
                        .toList();
    }

    /** «10/7 - 20/7/2026». */
    private static List<Finding> range(Stretch stretch, int at) {
        var first = EndPoint.at(stretch, at);
        if (first == null || first.day() == null || !DASH.standsAt(stretch.words(), first.to())) return List.of();
        var last = EndPoint.at(stretch, first.to() + 1);
        var range = last == null || last.day() == null ? null : first.rangeTo(last);
        if (last == null || range == null || stretch.years().isPast(range.end())) return List.of();
        var period = new Deadline.Period(range, stretch.said(at, last.to()));
        return List.of(new Finding(at, last.to(), period, !last.yearPrinted(), Confidence.LIKELY, RULE));
    }
}
