package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * What an instrument is about: «về “Chiến lược bảo vệ an ninh quốc gia”», «về việc sơ kết 6 tháng», «quy định tiêu chí đánh giá …», «ban hành Quy chế …».
 *
 * @param words the title itself, without quotation marks and without «về»
 * @param after the word after all of it
 */
record Title(Stretch words, boolean quoted, int after) {
    private static final Phrases<Boolean> ABOUT =
            Phrases.set("về", "về việc", "về vấn đề", "v/v", "với tên gọi", "với chủ đề", "với nội dung");
    private static final Phrases<Boolean> VERBS = Phrases.set(
            "quy định",
            "sửa đổi",
            "ban hành",
            "phê duyệt",
            "công nhận",
            "kiện toàn",
            "thành lập",
            "tăng cường",
            "đẩy mạnh",
            "nâng cao",
            "tiếp tục",
            "bãi bỏ",
            "công bố",
            "giao");
    private static final Phrases<Boolean> PLAN_VERBS =
            Phrases.set("thực hiện", "triển khai", "tổ chức", "hướng dẫn", "xây dựng");
    private static final Phrases<Boolean> PLANS =
            Phrases.set("kế hoạch", "chương trình", "hướng dẫn", "thông báo", "công văn", "đề án", "báo cáo");
    private static final Phrases<Boolean> OWN_VERBS =
            Phrases.set("quy định", "sửa đổi", "ban hành", "phê duyệt", "công nhận", "thành lập");
    private static final Phrase AS_BEFORE = Phrase.of("việc");

    /** The title that begins at this word, after issuer or head, or null. */
    static @Nullable Title at(Words words, Head head, int at, boolean issued, int to) {
        if (at >= to) return null;
        if (Quote.opensAt(words, at)) return quoted(words, at, to);
        int title = ABOUT.after(words, at, to);
        if (title > at) {
            if (Quote.opensAt(words, title)) return quoted(words, title, to);
            return isPlace(words, head, title, issued) ? null : unquoted(words, title, to);
        }
        return VERBS.standAt(words, at)
                                && (issued || head.day() != null || !words.isCapital(at))
                                && hasObject(words, at, issued)
                        || issued && isPlan(words, head, at, to)
                ? unquoted(words, at, to)
                : null;
    }

    /** «báo cáo kết quả thực hiện Chỉ thị số … về Công an tỉnh» says where to, not what about. */
    private static boolean isPlace(Words words, Head head, int title, boolean issued) {
        return !issued && head.day() == null && words.isCapital(title) && Vocabulary.BODIES.standAt(words, title);
    }

    /** Without an issuer only what an instrument does: «Thông tư số … quy định», not «Chỉ thị số … tăng cường». */
    private static boolean hasObject(Words words, int at, boolean issued) {
        return issued || OWN_VERBS.standAt(words, at);
    }

    private static boolean isPlan(Words words, Head head, int at, int to) {
        int after = PLAN_VERBS.after(words, at, to);
        while (after > at && after < to && PLAN_VERBS.after(words, after, to) > after)
            after = PLAN_VERBS.after(words, after, to);
        if (after == at || !PLANS.standAt(words, head.from())) return false;
        if (AS_BEFORE.standsAt(words, after)) after++;
        return words.isWord(after) && Vocabulary.INSTRUMENTS.longestAt(words, after, to) == null;
    }

    private static @Nullable Title quoted(Words words, int open, int to) {
        int close = Quote.close(words, open, to);
        if (close <= open + 1) return null;
        int end = close;
        while (end > open + 1 && words.isMark(end - 1) && ".,;".indexOf(words.mark(end - 1)) >= 0) end--;
        return new Title(new Stretch(open + 1, end), true, Period.skip(words, close + 1, to));
    }

    private static @Nullable Title unquoted(Words words, int from, int to) {
        int end = new TitleEnd(words, from, to).find();
        return end <= from ? null : new Title(new Stretch(from, end), false, end);
    }
}
