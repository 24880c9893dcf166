package vn.luytre.reading.header;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Why a recipient gets the document: «(để b/c)», «(báo cáo)», «(để tham mưu, t/hiện)». A bracket that says nothing of the kind belongs to the
 * name: «Bộ Công an (Cục V05)».
 */
final class Purpose {
    private static final Phrases<String> KNOWN =
            WordList.phrases(Purpose.class, "/vn/luytre/reading/header/purposes.tsv");
    private static final Phrases<Boolean> FOR = Phrases.set("để");

    private Purpose() {}

    /** A recipient out of the words of its line; null where nothing is left of it. */
    static Header.@Nullable Recipient of(PreparedText text, int from, int to) {
        Words words = text.words();
        int end = to;
        while (end > from && words.isMark(end - 1) && ".,;:…/".indexOf(words.mark(end - 1)) >= 0) end--;
        if (from >= end) return null;
        var span = text.span(from, end);
        int open = words.isMark(end - 1, ')') ? opening(words, from, end - 1) : -1;
        if (open < 0) return new Header.Recipient(found(span, span.text(), Confidence.CERTAIN), null, null);
        if (!isPurpose(words, open + 1, end - 1))
            return new Header.Recipient(found(span, span.text(), Confidence.LIKELY), null, null);
        String purpose = words.between(open + 1, end - 1);
        var name = found(span, words.between(from, open), Confidence.CERTAIN);
        return new Header.Recipient(name, purpose, norm(words, open + 1, end - 1));
    }

    private static int opening(Words words, int from, int close) {
        int open = close - 1;
        while (open > from && !words.isMark(open, '(')) open--;
        return open > from ? open : -1;
    }

    private static boolean isPurpose(Words words, int from, int to) {
        return FOR.standAt(words, from) || KNOWN.longestAt(words, from, to) != null;
    }

    private static Found found(Span span, String name, Confidence confidence) {
        return new Found(
                name.replace('\n', ' ').replace("uỷ", "ủy").replace("Uỷ", "Ủy").strip(),
                span,
                confidence,
                "recipient.after-noi-nhan");
    }

    /** «để tham mưu, t/hiện» → «để tham mưu, thực hiện» */
    private static @Nullable String norm(Words words, int from, int to) {
        var out = new StringBuilder();
        int at = FOR.after(words, from, to);
        while (at < to) {
            var known = KNOWN.longestAt(words, at, to);
            if (!out.isEmpty() && !words.isJoined(at)) out.append(' ');
            out.append(known != null ? known.meaning() : words.at(at));
            at = known != null ? known.after() : at + 1;
        }
        String norm = out.toString();
        return norm.isEmpty() ? null : norm.toLowerCase(Locale.ROOT).startsWith("thay ") ? norm : "để " + norm;
    }
}
