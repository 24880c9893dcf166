package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/** «giữa Bộ Công an với Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên về …»: the issuers are both. */
final class Parties {
    private static final int LONGEST_PARTY = 40;

    private Parties() {}

    static @Nullable Issuer at(Words words, int at, int to) {
        if (!Vocabulary.BETWEEN.standsAt(words, at)) return null;
        int with = linkAfter(words, at + 1, to);
        if (with < 0) return null;
        int end = end(words, with + 1, to);
        if (end <= with + 1) return null;
        return new Issuer(words.between(at + 1, with) + "; " + words.between(with + 1, end), end);
    }

    /** «với» between the parties, or, where there is none, the first «và». */
    private static int linkAfter(Words words, int from, int to) {
        int and = -1;
        int at = from;
        while (at < Math.min(to, from + LONGEST_PARTY)) {
            int compound = Vocabulary.COMPOUND_BODIES.after(words, at, to);
            if (compound > at) {
                at = compound;
                continue;
            }
            if (Vocabulary.WITH.standsAt(words, at)) return at;
            if (ends(words, at)) return and;
            if (and < 0 && Vocabulary.AND.standsAt(words, at)) and = at;
            at++;
        }
        return and;
    }

    private static int end(Words words, int from, int to) {
        int at = from;
        while (at < Math.min(to, from + LONGEST_PARTY)) {
            int compound = Vocabulary.COMPOUND_BODIES.after(words, at, to);
            if (compound > at) {
                at = compound;
                continue;
            }
            if (ends(words, at)) return at;
            boolean next = words.isMark(at, ',') || Vocabulary.AND.standsAt(words, at);
            if (next && Heads.at(words, Math.min(at + 1, to - 1), to) != null) return at;
            if (words.isMark(at, ',') && !words.isCapital(at + 1)) return at;
            at++;
        }
        return at;
    }

    private static boolean ends(Words words, int at) {
        if (words.isMark(at)) return ",-–".indexOf(words.mark(at)) < 0;
        if (words.isCapital(at) || Vocabulary.AND.standsAt(words, at) || Vocabulary.WITH.standsAt(words, at))
            return false;
        return Vocabulary.ISSUER_ENDS.standAt(words, at);
    }
}
