package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/**
 * «đến hết năm 2027», «đến ngày 31/12/2026», «đến hết quý III/2026», «đến cuối năm 2026», «phấn đấu đến năm 2030», «đến trước ngày 30/6».
 * Not «tính đến ngày …» (a figure), not «tầm nhìn đến năm 2045», «Chiến lược … đến năm 2030» (names).
 */
final class UntilRule implements TimingRule {
    private static final String RULE = "timing.until";
    private static final Phrases<Boolean> LEADS =
            Phrases.set("đến hết", "đến", "tới", "tới hết", "cho đến hết", "cho đến", "hết");
    private static final Phrase BEFORE = Phrase.of("trước");
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrases<Boolean> NO_DEADLINE =
            Phrases.set("tính", "kể", "nhìn", "hướng", "định hướng", "có giá trị", "hiệu lực", "giai đoạn", "từ");
    private static final Phrases<Boolean> AIMS = Phrases.set("phấn đấu", "mục tiêu", "bảo đảm", "đảm bảo");

    @Override
    public List<String> triggers() {
        return List.of("đến", "tới", "cho", "hết");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int lead = LEADS.after(words, at, stretch.to());
        if (lead == at || NO_DEADLINE.standAt(words, at - 1) || OtherDays.endsRange(stretch, at)) return List.of();
        if (BEFORE.standsAt(words, lead)) return Points.at(stretch, Operator.BEFORE, at, lead + 1, RULE);
        if (YEAR.standsAt(words, lead) && lead == at + 1 && !isAim(stretch, at)) return List.of();
        return Points.at(stretch, Operator.BY, at, lead, RULE);
    }

    /** «đến năm 2030» stands in names of strategies too; it is a time where a clause begins or after «phấn đấu». */
    private static boolean isAim(Stretch stretch, int at) {
        return stretch.opensClause(at)
                || AIMS.standAt(stretch.words(), at - 2)
                || AIMS.standAt(stretch.words(), at - 1);
    }
}
