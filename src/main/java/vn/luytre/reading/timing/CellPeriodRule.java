package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;

/** A period that stands alone in a cell: «Tháng 4/2026», «Quý III/2026», «6 tháng đầu năm», «Năm 2026», «Học kỳ I năm học 2026 - 2027». */
final class CellPeriodRule implements TimingRule {
    private static final String RULE = "timing.cell-period";

    @Override
    public List<String> triggers() {
        return List.of(
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
        var reader = new PeriodReader(stretch);
        int begin = CELL_LEADS.after(stretch.words(), at, stretch.to());
        var period = begin > at ? reader.bareYear(begin) : reader.at(at);
        var finding = period == null ? null : new DuePeriods(stretch, Operator.WITHIN, RULE).of(period, at);
        return finding == null ? List.of() : List.of(finding);
    }

    private static final vn.luytre.reading.words.Phrases<Boolean> CELL_LEADS =
            vn.luytre.reading.words.Phrases.set("cả");
}
