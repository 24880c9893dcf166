package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.PeriodText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/** A period at the head of a clause or after «hoàn thành»: «Quý II/2026, tổ chức …», «hoàn thành tháng 6/2026», «Năm 2026, mỗi xã …». */
final class OpeningPeriodRule implements TimingRule {
    private static final String RULE = "timing.opening-period";
    private static final Phrases<Boolean> AFTER = Phrases.set("hoàn thành", "hoàn tất", "xong", "tiến độ");
    private static final Phrase YEAR = Phrase.of("năm");

    @Override
    public List<String> triggers() {
        return List.of("tháng", "quý", "quí", "năm", "cuối", "đầu");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        boolean after = AFTER.standAt(stretch.words(), at - 2) || AFTER.standAt(stretch.words(), at - 1);
        if (!after && !stretch.opensClause(at)) return List.of();
        if (YEAR.standsAt(stretch.words(), at) && !isWholeClause(stretch, at)) return List.of();
        return new DuePeriods(stretch, Operator.WITHIN, RULE).allAt(at, at);
    }

    /** «Năm 2026, …» at the head of a sentence; elsewhere years belong to names, and years gone by to reports. */
    private static boolean isWholeClause(Stretch stretch, int at) {
        var words = stretch.words();
        var year = PeriodText.at(words.text(), words.start(at));
        if (year == null || year.year() == null || stretch.years().isBefore(year.year())) return false;
        boolean label = words.isMark(at - 1, ')') && (at - 2 == stretch.from() || stretch.isBreak(at - 2));
        boolean head = at == stretch.from() || stretch.isBreak(at) || stretch.endsSentence(at - 1) || label;
        return head && words.isMark(stretch.wordAt(year.end(), at), ',');
    }
}
