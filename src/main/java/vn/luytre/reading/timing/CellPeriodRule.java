package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;

/**
 * A period that stands alone in a cell: «Tháng 4/2026», «Quý III/2026», «Tháng 3, 6, 9, 12», «6 tháng đầu năm», «Năm 2026», «Cả năm», «Học kỳ I
 * năm học 2026 - 2027».
 */
final class CellPeriodRule implements TimingRule {
    private static final String RULE = "timing.cell-period";
    private static final Phrase ALL_OF = Phrase.of("cả");

    @Override
    public List<String> triggers() {
        return List.of(
                "tuần",
                "tháng",
                "quý",
                "quí",
                "năm",
                "học",
                "đầu",
                "giữa",
                "cuối",
                "nửa",
                "sáu",
                "ba",
                "chín",
                "cả",
                Rules.ANY_NUMBER);
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var due = new DuePeriods(stretch, Operator.WITHIN, RULE);
        int begin = ALL_OF.after(stretch.words(), at);
        var found = due.allAt(begin, at);
        if (!found.isEmpty() || begin == at) return found;
        var year = new PeriodReader(stretch).bareYear(begin);
        var finding = year == null ? null : due.of(year, at);
        return finding == null ? List.of() : List.of(finding);
    }
}
