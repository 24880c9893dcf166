package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;

/** Years from one to another in a cell: «Giai đoạn 2031 - 2035», «2031 - 2033»; in running text they belong to names. */
final class CellYearsRule implements TimingRule {
    private static final Phrases<Boolean> LEADS = Phrases.set("giai đoạn", "các năm", "trong giai đoạn", "từ năm");
    private static final Phrases<Boolean> LINKS = Phrases.set("-", "đến", "đến năm");

    @Override
    public List<String> triggers() {
        return List.of("giai", "các", "trong", Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int begin = LEADS.after(words, at, stretch.to());
        int link = LINKS.after(words, begin + 1, stretch.to());
        if (!stretch.opensClause(at) || link == begin + 1 || link >= stretch.to()) return List.of();
        int first = words.number(begin, 0);
        int last = words.number(link, 0);
        if (first < 1900 || last > 2199 || first >= last) return List.of();
        var range = new DateRange(
                DateRange.ofYear(first).start(), DateRange.ofYear(last).end());
        if (stretch.years().isPast(range.end())) return List.of();
        var period = new Deadline.Period(range, stretch.said(at, link + 1));
        return List.of(Finding.likely(at, link + 1, period, "timing.cell-years"));
    }
}
