package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Where the words end that name an event: «nhận được hồ sơ hợp lệ», «bước vào năm học 2026 - 2027», «ban hành». */
final class Events {
    /** Longer ones are sentences that lack their comma. */
    private static final int MOST_WORDS = 25;

    private static final Phrases<Boolean> ENDS = Phrases.set(
            "thì",
            "phải",
            "để",
            "nhằm",
            "đồng thời",
            "sau đó",
            "nhưng",
            "trước khi",
            "trước ngày",
            "chậm nhất",
            "có trách nhiệm");
    private static final Phrases<Boolean> NEXT_DUTIES = Phrases.set(
            "và báo cáo",
            "và gửi",
            "và trình",
            "và tổ chức",
            "và thông báo",
            "và tham mưu",
            "và tổng hợp",
            "và công bố",
            "và công khai",
            "và đề xuất",
            "và phối hợp",
            "và hướng dẫn",
            "và chỉ đạo",
            "và kiểm tra");

    /** «kết thúc kỳ báo cáo 6 tháng, năm». */
    private static final Phrases<Boolean> PERIODS = Phrases.set("tuần", "tháng", "quý", "năm");

    private static final Phrases<Boolean> MORE_PERIODS =
            Phrases.set(", năm", ", cả năm", ", 01 năm", ", quý", ", 6 tháng", ", 06 tháng", "và năm", "và cả năm");

    private Events() {}

    private static int afterPeriods(Stretch stretch, int at) {
        int end = at;
        while (MORE_PERIODS.after(stretch.words(), end, stretch.to()) > end)
            end = MORE_PERIODS.after(stretch.words(), end, stretch.to());
        return stretch.words().isNumber(end) ? at : end;
    }

    /** The word after the event that begins at this word; {@code at} itself if none does. */
    static int end(Stretch stretch, int at) {
        var words = stretch.words();
        int limit = stretch.clauseEnd(at, MOST_WORDS);
        int end = at;
        while (end < limit && !ENDS.standAt(words, end) && !NEXT_DUTIES.standAt(words, end)) end++;
        if (end > at && PERIODS.standAt(words, end - 1)) end = afterPeriods(stretch, end);
        return withoutOpenQuote(words, at, end);
    }

    private static int withoutOpenQuote(Words words, int at, int end) {
        return end > at
                        && words.isMark(end - 1)
                        && words.mark(end - 1) != '”'
                        && words.mark(end - 1) != '"'
                        && words.mark(end - 1) != ')'
                ? end - 1
                : end;
    }
}
