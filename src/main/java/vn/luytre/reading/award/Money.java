package vn.luytre.reading.award;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Words;

/**
 * An amount that goes with an award: «: 15.000.000 đồng», «kèm tiền thưởng 2.000.000 đồng».
 *
 * @param start the first of its words
 * @param after the word after it
 */
record Money(BigDecimal value, String unit, int start, int after) {
    /** The first amount of money in the stretch, or null. */
    static @Nullable Money in(Words words, int from, int to) {
        return in(words, from, to, to);
    }

    /** The same that begins before {@code last}. */
    static @Nullable Money in(Words words, int from, int last, int to) {
        for (int at = from; at < last; at++) {
            var figure = words.isNumber(at) ? Figure.at(words, at, to) : null;
            if (figure == null) continue;
            var unit = Unit.at(words, figure.after(), to);
            if (unit != null && unit.isMoney()) return of(figure, unit);
            at = figure.after() - 1;
        }
        return null;
    }

    private static Money of(Figure figure, Unit unit) {
        String whole = unit.name();
        int share = whole.indexOf('/');
        return new Money(figure.value(), share < 0 ? whole : whole.substring(0, share), figure.start(), unit.after());
    }
}
