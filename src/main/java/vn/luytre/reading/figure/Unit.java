package vn.luytre.reading.figure;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * What a number counts: «mô hình», «xã, phường», «triệu đồng», «%», after a scale «triệu lượt», with a share «đồng/điểm».
 *
 * @param start the first of its words
 * @param after the word after it
 */
public record Unit(String name, int start, int after) {
    private static final Phrases<String> UNITS = WordList.phrases(Unit.class, "units.tsv");
    private static final Phrases<Boolean> SCALES = Phrases.set("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");
    private static final Phrases<Boolean> FILLERS = Phrases.set("tổng số", "số", "tổng", "trở lên", "trở lên số");
    private static final int LONGEST_NOTE = 5;
    private static final String NONE = "-";
    public static final String PERCENT = "%";

    /** The unit after a number, or null. */
    public static @Nullable Unit at(Words words, int after, int to) {
        if (words.isMark(after, '%')) return new Unit(PERCENT, after, after + 1);
        int at = overNote(words, after, to);
        int counted = SCALES.after(words, at, to);
        var hit = UNITS.longestAt(words, at, to);
        var scaled = counted > at ? UNITS.longestAt(words, counted, to) : null;
        int end = Math.max(hit == null ? at : hit.after(), scaled == null ? at : scaled.after());
        boolean none = hit != null && hit.meaning().equals(NONE)
                || scaled != null && scaled.meaning().equals(NONE);
        if (end == at || none) return null;
        if (words.isNumber(end) && words.isJoined(end) && end < to) end++;
        int share = overShare(words, end, to);
        String name = hit != null && hit.after() == share ? hit.meaning() : words.between(at, share);
        return new Unit(name, at, share);
    }

    /** What a share is a share of: «95% số hộ». */
    public static int afterFillers(Words words, int at, int to) {
        return FILLERS.after(words, at, to);
    }

    /** «05 (năm) tập thể»: the number again in words. */
    private static int overNote(Words words, int at, int to) {
        if (!words.isMark(at, '(')) return at;
        for (int close = at + 2; close < Math.min(to, at + LONGEST_NOTE); close++) {
            if (words.isMark(close, ')')) return close + 1;
            if (!words.isWord(close)) return at;
        }
        return at;
    }

    /** «đồng/điểm», «đồng/người/tháng». */
    private static int overShare(Words words, int end, int to) {
        int at = end;
        while (at + 1 < to && words.isMark(at, '/') && words.isWord(at + 1)) {
            int after = UNITS.after(words, at + 1, to);
            at = Math.max(after, at + 2);
        }
        return at;
    }

    public boolean isPercent() {
        return name.equals(PERCENT);
    }

    public boolean isMoney() {
        return name.contains("đồng") && !name.startsWith("đồng chí");
    }
}
