package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Operator;

/** A day or a period after a word that says how a duty stands to it: the common tail of «trước», «chậm nhất», «đến hết». */
final class Points {
    private Points() {}

    /** The findings of what begins at {@code at}, the first of them reaching back to {@code from}. */
    static List<Finding> at(Stretch stretch, Operator operator, int from, int at, String rule) {
        return at(stretch, operator, null, from, at, rule);
    }

    static List<Finding> at(
            Stretch stretch, Operator operator, @Nullable FrequencyText rhythm, int from, int at, String rule) {
        if (!TimeStarts.at(stretch.words(), at)) return List.of();
        var days = DayList.at(stretch, at);
        if (days != null) return new DueDays(stretch, operator, rhythm, rule).of(days, from);
        var period = new PeriodReader(stretch).at(at);
        var finding = period == null ? null : new DuePeriods(stretch, operator, rule).of(period, from);
        return finding == null ? List.of() : List.of(finding);
    }
}
