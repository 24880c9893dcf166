package vn.luytre.reading.indicator;

import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** «mỗi năm ít nhất 02 lượt», «02 lượt/năm»: how often, and nothing that is counted. «1.204 lượt tuần tra» is. */
final class Frequency {
    private static final int LOOK_BACK = 6;
    private static final String TIMES = "lượt";
    private static final Phrases<Boolean> PERIODS = Phrases.set(
            "mỗi năm",
            "mỗi quý",
            "mỗi tháng",
            "mỗi tuần",
            "mỗi ngày",
            "hằng năm",
            "hằng quý",
            "hằng tháng",
            "hằng tuần",
            "hàng năm",
            "hàng quý",
            "hàng tháng",
            "hàng tuần");

    private Frequency() {}

    static boolean of(Words words, int from, Figure figure, Unit unit) {
        if (!unit.name().startsWith(TIMES) || words.isWord(unit.after())) return false;
        if (!unit.name().equals(TIMES)) return unit.name().startsWith(TIMES + "/");
        return PERIODS.beginBetween(words, Math.max(from, figure.start() - LOOK_BACK), figure.start());
    }
}
