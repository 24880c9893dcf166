package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * One definite instrument without a number: «Đề án “…”», «Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng»,
 * «Nghị quyết Trung ương 8 khóa XIII», «Chương trình phối hợp giữa A với B về “…”».
 */
final class TitledHead {
    private static final int LONGEST_RESOLUTION = 30;
    private static final int LONGEST_PARTIES = 80;
    private static final Phrase CONGRESS = Phrase.of("Đại hội");
    private static final Phrases<Boolean> CENTRAL =
            Phrases.set("Trung ương", "Hội nghị Trung ương", "Hội nghị lần thứ", "Hội nghị Ban Chấp hành Trung ương");
    private static final Phrases<Boolean> SCHEMES = Phrases.set(
            "đề án",
            "chương trình phối hợp",
            "chương trình hành động",
            "kế hoạch phối hợp",
            "quy chế phối hợp",
            "nghị quyết liên tịch",
            "kế hoạch");

    private TitledHead() {}

    static @Nullable Head at(Words words, int from, int afterType, String type, int to) {
        if (!words.isCapital(from)) return null;
        if (Quote.opensAt(words, afterType)) return quoted(words, from, afterType, type, to);
        if (type.equals("nghị quyết") && words.isCapital(afterType))
            return resolution(words, from, afterType, type, to);
        if (Vocabulary.BETWEEN.standsAt(words, afterType)) return between(words, from, afterType, type, to);
        return null;
    }

    private static @Nullable Head quoted(Words words, int from, int afterType, String type, int to) {
        if (!SCHEMES.standAt(words, from)) return null;
        int close = Quote.close(words, afterType, to);
        if (close < 0 || close == afterType + 1) return null;
        var title = new Stretch(afterType + 1, close);
        boolean scheme = type.equals("đề án");
        return new Head(
                type,
                null,
                from,
                close + 1,
                close + 1,
                null,
                title,
                scheme ? Confidence.CERTAIN : Confidence.LIKELY,
                "citation.titled");
    }

    private static @Nullable Head resolution(Words words, int from, int afterType, String type, int to) {
        if (!CONGRESS.standsAt(words, afterType) && !CENTRAL.standAt(words, afterType)) return null;
        int limit = Math.min(to, from + LONGEST_RESOLUTION);
        int end = afterType + 1;
        while (end < limit && !endsResolution(words, end)) end++;
        if (words.isMark(end, ',') && Vocabulary.TERM.standsAt(words, end + 1)) end = Period.after(words, end + 3, to);
        return new Head(
                type, null, from, end, end, null, new Stretch(afterType, end), Confidence.LIKELY, "citation.congress");
    }

    private static boolean endsResolution(Words words, int at) {
        if (words.isMark(at)) return !words.isMark(at, '-') && !words.isMark(at, '–');
        return Vocabulary.AND.standsAt(words, at)
                || Vocabulary.ABOUT.standsAt(words, at)
                || Vocabulary.ISSUER_ENDS.standAt(words, at) && !Vocabulary.OF.standsAt(words, at);
    }

    /** Only with a quoted title: «kế hoạch phối hợp giữa Công an với các ngành» is any of many. */
    private static @Nullable Head between(Words words, int from, int afterType, String type, int to) {
        int limit = Math.min(to, afterType + LONGEST_PARTIES);
        for (int i = afterType; i < limit; i++) {
            if (words.isMark(i, ';') || words.isMark(i, '.')) return null;
            if (Vocabulary.ABOUT.standsAt(words, i)) {
                int title = Vocabulary.ABOUT_MATTER.after(words, i);
                title = title == i ? i + 1 : title;
                if (!Quote.opensAt(words, title)) return null;
                return new Head(
                        type, null, from, afterType, afterType, null, null, Confidence.LIKELY, "citation.parties");
            }
        }
        return null;
    }
}
