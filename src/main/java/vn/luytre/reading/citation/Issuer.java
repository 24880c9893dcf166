package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Who issued an instrument: «của Bộ trưởng Bộ Công an quy định …», «của Ban Chấp hành Trung ương Đảng (khóa XII) về …», «của Phòng PV05, Công
 * an tỉnh về việc …», «ý kiến của Chủ tịch UBND tỉnh tại Công văn số …».
 */
record Issuer(String value, int after) {
    private static final int LONGEST_NAME = 50;
    private static final int FARTHEST_BEFORE = 30;
    private static final int LONGEST_SUBJECT = 12;
    private static final Phrases<Boolean> LOWER_CASE =
            Phrases.set("tỉnh", "huyện", "xã", "phường", "thành phố", "ngành", "liên ngành", "liên bộ", "trung ương");
    private static final Phrases<Boolean> PARTS = Phrases.set(
            "phòng",
            "cục",
            "vụ",
            "đội",
            "văn phòng",
            "tổng cục",
            "chi cục",
            "cơ quan thường trực",
            "trưởng phòng",
            "cục trưởng");
    private static final Phrases<Boolean> BRACKETS = Phrases.set("khóa", "khoá", "cũ", "mới");
    private static final Phrase CONJUNCTION = Phrase.of("và");

    /** The body named after «của» right at this word. */
    static @Nullable Issuer after(Words words, int at, int to) {
        int of = words.isMark(at, ',') ? at + 1 : at;
        if (!Vocabulary.OF.standsAt(words, of) || of + 1 >= to) return null;
        int from = of + 1;
        if (!words.isCapital(from) && !LOWER_CASE.standAt(words, from)) return null;
        int end = end(words, from, to);
        return end == from ? null : new Issuer(words.between(from, end), end);
    }

    /** The body before «tại» that stands right before an instrument: its name begins after «của», or after what came before. */
    static @Nullable Issuer before(Words words, int at, int lowest) {
        if (!Vocabulary.AT.standsAt(words, at - 1)) return null;
        int bound = Math.max(lowest, at - FARTHEST_BEFORE);
        int from = at - 2;
        while (from > bound && !Vocabulary.OF.standsAt(words, from - 1)) from--;
        if (from == bound && bound != lowest) return null;
        while (from < at - 1 && (words.isMark(from) || CONJUNCTION.standsAt(words, from))) from++;
        boolean named = from < at - 1 && words.isCapital(from) && Vocabulary.BODIES.standAt(words, from);
        return named ? new Issuer(words.between(from, at - 1), at - 1) : null;
    }

    /** The body that ends right before {@code to} and begins its clause: «Ngày 01/3, UBND tỉnh» before «ban hành …». */
    static @Nullable String subject(Words words, int to, int lowest) {
        int bound = Math.max(lowest, to - LONGEST_SUBJECT);
        for (int from = to - 1; from >= bound; from--) {
            if (words.isMark(from)) return null;
            boolean begins = from == lowest || words.isMark(from - 1);
            if (begins && words.isCapital(from) && Vocabulary.BODIES.standAt(words, from)) {
                return simpleEnd(words, from, to) == to ? words.between(from, to) : null;
            }
        }
        return null;
    }

    private static int end(Words words, int from, int to) {
        int at = simpleEnd(words, from, to);
        if (at < to && (isOuterBody(words, from, at) || isSecondBody(words, at))) {
            int joint = simpleEnd(words, at + 1, to);
            if (closes(words, joint, to)) return joint;
        }
        return at;
    }

    /** «Phòng PV05, Công an tỉnh» */
    private static boolean isOuterBody(Words words, int from, int at) {
        return words.isMark(at, ',') && PARTS.standAt(words, from) && isBody(words, at + 1);
    }

    /** «Bộ Công an và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam» */
    private static boolean isSecondBody(Words words, int at) {
        return CONJUNCTION.standsAt(words, at) && isBody(words, at + 1);
    }

    private static boolean isBody(Words words, int at) {
        return words.isCapital(at) && Vocabulary.BODIES.standAt(words, at);
    }

    /** What follows shows that the body before it still belongs to the citation. */
    private static boolean closes(Words words, int at, int to) {
        return at >= to
                || ";.)".indexOf(words.mark(at)) >= 0 && words.isMark(at)
                || Vocabulary.ABOUT.standsAt(words, at)
                || Phrase.of("quy định").standsAt(words, at);
    }

    static int simpleEnd(Words words, int from, int to) {
        int limit = Math.min(to, from + LONGEST_NAME);
        int at = Vocabulary.COMPOUND_BODIES.after(words, from, limit);
        while (at < limit) {
            int next = step(words, from, at, limit);
            if (next == at) return at;
            at = next;
        }
        return at;
    }

    private static int step(Words words, int from, int at, int limit) {
        if (words.isMark(at)) return mark(words, at, limit);
        if (words.isNumber(at)) return words.end(at) - words.start(at) <= 3 ? at + 1 : at;
        if (!words.isCapital(at)) return at > from && Vocabulary.ISSUER_ENDS.standAt(words, at) ? at : at + 1;
        int compound = Vocabulary.COMPOUND_BODIES.after(words, at, limit);
        if (compound > at) return compound;
        var type = Vocabulary.INSTRUMENTS.longestAt(words, at, limit);
        return type != null && Vocabulary.NUMBER_WORD.standsAt(words, type.after()) ? at : at + 1;
    }

    private static int mark(Words words, int at, int limit) {
        char mark = words.mark(at);
        if (mark == '-' || mark == '–') return at + 1 < limit && words.isCapital(at + 1) ? at + 1 : at;
        if (mark == '.') return isAbbreviation(words, at) ? at + 1 : at;
        if (mark != '(') return at;
        boolean abbreviation = words.isCapitals(at + 1) && words.isMark(at + 2, ')');
        if (!abbreviation && !BRACKETS.standAt(words, at + 1)) return at;
        for (int i = at + 1; i < Math.min(limit, at + 6); i++) if (words.isMark(i, ')')) return i + 1;
        return at;
    }

    /** «TP. Hồ Chí Minh», «TT. Tỉnh ủy» */
    static boolean isAbbreviation(Words words, int stop) {
        return words.isJoined(stop)
                && words.isCapitals(stop - 1)
                && words.end(stop - 1) - words.start(stop - 1) <= 2
                && words.isCapital(stop + 1);
    }
}
