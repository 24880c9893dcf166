package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;

/** «15 ngày kể từ ngày ký» alone in a cell. */
final class CellSpanRule implements TimingRule {
    @Override
    public List<String> triggers() {
        return List.of(Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var span = stretch.opensClause(at) ? SpanText.at(stretch.words(), at, stretch.to()) : null;
        if (span == null || !Spans.hasSince(stretch, span.to())) return List.of();
        return Spans.at(stretch, Operator.WITHIN, at, at, "timing.cell-span");
    }
}
