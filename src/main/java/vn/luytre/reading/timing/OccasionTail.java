package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;

/** What belongs to the name of an occasion: «Bính Ngọ», «năm 2026», «của dân tộc», «2026 - 2027», «các cấp nhiệm kỳ 2025 - 2030». */
final class OccasionTail {
    private static final int MOST_WORDS = 20;
    private static final Phrases<Boolean> PARTS = Phrases.set(
            "năm",
            "năm học",
            "giữa năm",
            "cuối năm",
            "thường lệ",
            "chuyên đề",
            "thứ",
            "của dân tộc",
            "của đất nước",
            "của địa phương",
            "của tỉnh",
            "của quê hương",
            "các cấp",
            "nhiệm kỳ",
            "lần thứ",
            "lớn",
            "mới",
            "toàn quốc",
            "và",
            "đảng bộ",
            "tỉnh",
            "toàn dân bảo vệ",
            "an ninh",
            "đại biểu",
            "hội đồng nhân dân");

    /** These do not end a name. */
    private static final Phrases<Boolean> LINKS = Phrases.set("và", "năm");

    private OccasionTail() {}

    /** The word after the name that goes on at {@code at}. */
    static int end(Stretch stretch, int at) {
        var words = stretch.words();
        int limit = stretch.clauseEnd(at, MOST_WORDS);
        int end = at;
        int sure = at;
        while (end < limit) {
            int next = PARTS.after(words, end, limit);
            if (SpanText.at(words, end, limit) != null) break;
            boolean solid = words.isCapital(end) || words.isNumber(end) || next > end + 1;
            if (next == end && !solid && !words.isMark(end, '-') && !words.isMark(end, '/')) break;
            end = Math.max(next, end + 1);
            if (solid || !LINKS.standAt(words, end - 1)) sure = end;
        }
        return words.isMark(sure - 1) && sure > at ? sure - 1 : sure;
    }
}
