package vn.luytre.reading.indicator;

import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * What a figure counts, as the text says it: after a count the words that follow («mô hình tự quản về ANTT»), for a share
 * alone those before it («tỷ lệ hòa giải thành ở cơ sở đạt trên 87,5%»).
 */
final class FigureName {
    private static final int LONGEST_NAME = 14;
    private static final Phrases<Boolean> ENDS = Phrases.set(
            "trước ngày", "chậm nhất", "so với", "theo", "nhằm", "để", "trong đó", "nhưng", "mỗi tháng", "mỗi tuần");
    private static final Phrases<Boolean> VERBS = Phrases.set(
            "đạt",
            "chiếm",
            "đạt từ",
            "đạt trên",
            "đáp ứng",
            "là",
            "bằng",
            "mới đáp ứng",
            "tăng",
            "giảm",
            "kéo giảm",
            "có",
            "còn");

    private FigureName() {}

    static String of(Words words, int from, Figure figure, Unit unit, int to) {
        if (!unit.isPercent()) return after(words, unit.start(), to);
        String said = after(words, Unit.afterFillers(words, unit.after(), to), to);
        return said.isEmpty() ? before(words, from, figure.start()) : said;
    }

    /** The words before «tăng» or «giảm», else those after the amount of the change. */
    static String ofChange(Words words, int from, Change change, Unit unit, int to) {
        String said = after(words, Unit.afterFillers(words, unit.after(), to), to);
        String before = before(words, from, change.start());
        return before.isEmpty() ? said : before;
    }

    /** The words from here to the end of the clause. */
    static String after(Words words, int at, int to) {
        int end = at;
        int limit = Math.min(to, at + LONGEST_NAME);
        while (end < limit && !words.isNumber(end) && !isEnd(words, end) && !ENDS.standAt(words, end)) end++;
        if (words.isMark(end - 1) && end > at) end--;
        return words.between(at, end);
    }

    /** A comma within «xã, phường» or «an ninh, trật tự» does not end it, one before a number or a verb does. */
    private static boolean isEnd(Words words, int at) {
        if (!words.isMark(at)) return false;
        return !words.isMark(at, ',')
                || words.isNumber(at + 1)
                || VERBS.standAt(words, at + 1)
                || !words.isWord(at + 1);
    }

    private static String before(Words words, int from, int number) {
        int end = number;
        int lowest = Math.max(from, number - LONGEST_NAME);
        for (int start = end; start < number || end == number; ) {
            start = Surroundings.startOf(VERBS, words, lowest, end);
            if (start == end) start = Surroundings.startOf(Qualifier.ALL, words, lowest, end);
            if (start == end) break;
            end = start;
        }
        int start = end;
        while (start > lowest && !(words.isMark(start - 1) && ".;:(".indexOf(words.mark(start - 1)) >= 0)) start--;
        if (words.isMark(end - 1) && end > start) end--;
        return words.between(start, end);
    }
}
