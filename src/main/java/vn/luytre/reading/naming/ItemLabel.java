package vn.luytre.reading.naming;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The label and the noun with which an item of a list begins: «a)», «1.», «-», «- Mô hình». */
final class ItemLabel {
    private static final Phrases<Boolean> NOUNS = Phrases.set("mô hình", "mô hình:");

    private ItemLabel() {}

    /** The first word after the label, or {@code from} where there is none. */
    static int after(Words words, int from, int to) {
        int at = from;
        if (at < to && "-–—+•*".indexOf(words.mark(at)) >= 0 && words.isMark(at)) at++;
        else if (isLabelled(words, at)) at += 2;
        return NOUNS.after(words, at, to);
    }

    private static boolean isLabelled(Words words, int at) {
        boolean label = words.isNumber(at) || words.isWord(at) && words.end(at) - words.start(at) <= 1;
        return label && words.isMark(at + 1) && ").".indexOf(words.mark(at + 1)) >= 0 && words.isJoined(at + 1);
    }
}
