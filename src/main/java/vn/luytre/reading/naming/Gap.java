package vn.luytre.reading.naming;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** How the words between a noun («các mô hình») and a name tie the two together. */
enum Gap {
    /** Nothing, or only words that lead over: «mô hình: “…”», «mô hình mang tên “…”». */
    ADJACENT,
    /** A description and then words that lead over: «mô hình hoạt động hiệu quả ở cơ sở như: “…”». */
    LINKED,
    /** A short description: «mô hình phòng cháy khu trọ “…”», «cuộc thi vẽ “…”». */
    NEAR,
    /** Nothing ties them. */
    NONE;

    private static final int WIDEST = 32;
    private static final int WIDEST_UNLINKED = 4;
    private static final Phrases<String> LINKS = WordList.phrases(Gap.class, "links.txt");
    private static final Phrases<String> STOPS = WordList.phrases(Gap.class, "gap-stops.txt");
    /** They lead over only right behind the noun: «Đề án về “…”». */
    private static final Phrases<Boolean> WEAK_LINKS = Phrases.set("về", "tên", "cụ thể");

    private static final Phrase AND = Phrase.of("và");

    static Gap between(Words words, int from, int to) {
        if (to < from || to - from > WIDEST) return NONE;
        int described = 0;
        boolean linked = false;
        boolean parted = false;
        for (int at = from; at < to; ) {
            int after = link(words, at, to, described);
            if (after > at || words.isMark(at, ':')) {
                linked = true;
                at = Math.max(after, at + 1);
                continue;
            }
            if (words.isMark(at) && ".;!?".indexOf(words.mark(at)) >= 0) return NONE;
            boolean comma = words.isMark(at);
            parted |= comma || STOPS.standAt(words, at) || AND.standsAt(words, at);
            if (!comma) described++;
            linked &= comma;
            at++;
        }
        if (described == 0) return linked || !parted ? ADJACENT : NONE;
        if (linked) return LINKED;
        return described <= WIDEST_UNLINKED && !parted ? NEAR : NONE;
    }

    private static int link(Words words, int at, int to, int described) {
        int after = LINKS.after(words, at, to);
        boolean weak = described > 0 && WEAK_LINKS.after(words, at, to) == after;
        return weak ? at : after;
    }
}
