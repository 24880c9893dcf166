package vn.luytre.reading.timing;

import java.util.List;
import java.util.Map;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;

/** Months and quarters in short in a cell: «3/2031», «T3/2031», «Q2/2031». */
final class CellMonthRule implements TimingRule {
    /** The letter before the number, and how many months it stands for. */
    private static final Phrases<Integer> LETTERS = Phrases.of(Map.of("t", 1, "q", 3));

    @Override
    public List<String> triggers() {
        return List.of("t", "q", Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        if (!stretch.opensClause(at)) return List.of();
        var letter = LETTERS.longestAt(stretch.words(), at, stretch.to());
        int number = letter == null ? at : letter.after();
        var month = MonthText.numberAt(stretch.words(), number, letter == null ? 1 : letter.meaning(), stretch.to());
        if (month == null || month.year() == null) return List.of();
        var range = month.range(month.year());
        if (stretch.years().isPast(range.end())) return List.of();
        var period = new Deadline.Period(range, stretch.said(at, month.to()));
        return List.of(Finding.likely(at, month.to(), period, "timing.cell-month"));
    }
}
