package vn.luytre.reading.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Words;

/**
 * A cell that holds a number and nothing else but what belongs to it: «92», «1.200», «90%», «12/15 (80%)», «02 mô hình», «mỗi đơn
 * vị 01», «≥ 90».
 */
record CellFigure(
        Figure figure,
        @Nullable String unit,
        @Nullable BigDecimal percent,
        @Nullable String qualifier) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String AT_LEAST = "≥≤><+±";

    /** Null where the cell says anything else. */
    static @Nullable CellFigure in(Words words, Block.Cell cell) {
        int from = words.from(cell.start());
        int to = words.from(cell.end());
        int at = Qualifier.ALL.after(words, from, to);
        if (at == from && words.isMark(from) && AT_LEAST.indexOf(words.mark(from)) >= 0) at++;
        var figure = Figure.at(words, at, to);
        if (figure == null || figure.isFraction() && !figure.isPart()) return null;
        var unit = figure.after() < to ? Unit.at(words, figure.after(), to) : null;
        int after = unit == null ? figure.after() : unit.after();
        var percent = words.isMark(after, '(') && after < to ? Percent.bracketed(words, after + 1, to) : null;
        if (percent != null) after = percent.after();
        if (after != to) return null;
        return new CellFigure(
                figure,
                unit == null ? null : unit.name(),
                percent == null ? null : percent.value(),
                at == from || words.isMark(from) ? null : words.between(from, at));
    }

    /** «2031» alone. */
    boolean isYear() {
        int year = figure.value().scale() == 0 && figure.after() == figure.start() + 1
                ? figure.value().intValue()
                : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
