package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.StartingPoint;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.reading.words.Phrases;

/** A length of time with the event that it runs from: «15 ngày làm việc kể từ ngày nhận được dự toán». */
final class Spans {
    private static final Phrases<Boolean> SINCE = Phrases.set(
            "kể từ",
            "tính từ",
            "được tính từ",
            "kể từ khi",
            "từ khi",
            "từ ngày",
            "từ lúc",
            "từ thời điểm",
            "sau khi",
            "sau ngày",
            "khi",
            "trước khi",
            "trước ngày",
            "sau",
            "trước");
    /** «sáu tháng liền», «trong 3 năm qua»: a stretch of the past or a condition. */
    private static final Phrases<Boolean> NO_DEADLINE = Phrases.set(
            "liền",
            "liên tục",
            "liên tiếp",
            "qua",
            "gần đây",
            "gần nhất",
            "trước đây",
            "trở lên",
            "trở lại",
            "đầu",
            "cuối",
            "một lần",
            "/",
            "vừa qua",
            "tuổi");

    private static final Phrases<Boolean> HAPPENS = Phrases.set("khi xảy ra", "khi phát hiện", "khi có vụ việc");

    private Spans() {}

    /** The finding of the length that begins at {@code at}, reaching back to {@code from}; empty if there is none. */
    static List<Finding> at(Stretch stretch, Operator operator, int from, int at, String rule) {
        var words = stretch.words();
        var span = SpanText.at(words, at, stretch.to());
        if (span == null || NO_DEADLINE.standAt(words, span.to())) return List.of();
        int end = sinceEnd(stretch, span.to());
        // «tham luận không quá 15 phút» is how long it lasts.
        boolean minutes = span.span().unit() == TimeSpan.Unit.MINUTES && end == span.to();
        if (minutes && !isSaidOfHappening(stretch, at)) return List.of();
        var deadline = new Deadline.Relative(operator, span.span(), since(stretch, span.to(), end));
        if (minutes) return List.of(Finding.likely(from, end, deadline, rule));
        return List.of(Finding.certain(from, end, deadline, rule));
    }

    /** «Khi xảy ra vụ việc, … báo cáo trong 30 phút». */
    private static boolean isSaidOfHappening(Stretch stretch, int at) {
        for (int i = stretch.sentenceStart(at); i < at; i++) if (HAPPENS.standAt(stretch.words(), i)) return true;
        return false;
    }

    /** True where the length that ends here runs from an event. */
    static boolean hasSince(Stretch stretch, int at) {
        return sinceEnd(stretch, at) > at;
    }

    private static int sinceEnd(Stretch stretch, int at) {
        var words = stretch.words();
        int begin = words.isMark(at, ',') ? at + 1 : at;
        int lead = SINCE.after(words, begin, stretch.to());
        if (lead == begin) return at;
        int end = Events.end(stretch, lead);
        return end > lead ? end : at;
    }

    private static @Nullable StartingPoint since(Stretch stretch, int at, int end) {
        if (end == at) return null;
        int begin = stretch.words().isMark(at, ',') ? at + 1 : at;
        return new StartingPoint(stretch.said(begin, end));
    }
}
