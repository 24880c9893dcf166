package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;

/** A day that stands alone in a cell of deadlines: «30/6/2026», «15/3». */
final class CellDayRule implements TimingRule {
    private static final String RULE = "timing.cell-day";

    @Override
    public List<String> triggers() {
        return List.of(Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        if (!stretch.opensClause(at)) return List.of();
        var days = DayList.at(stretch, at);
        if (days == null) return List.of();
        var operator = days.frequency() == null ? Operator.BY : Operator.ON;
        return new DueDays(stretch, operator, RULE)
                .of(days, at).stream()
                        .map(finding -> finding.atMost(Confidence.LIKELY))
                        .toList();
    }
}
