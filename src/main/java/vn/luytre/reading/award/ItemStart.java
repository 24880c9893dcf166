package vn.luytre.reading.award;

import vn.luytre.reading.words.Words;

/** The label of an item: «a)», «1.», «II.», «-». */
final class ItemStart {
    private ItemStart() {}

    /** The first word after the label, or {@code from} where there is none. */
    static int after(Words words, int from, int to) {
        if (from + 1 < to && words.isMark(from) && "-–—+•".indexOf(words.mark(from)) >= 0) return from + 1;
        boolean label = words.isNumber(from) || words.isWord(from) && words.end(from) - words.start(from) <= 3;
        boolean marked = from + 1 < to
                && words.isMark(from + 1)
                && ").".indexOf(words.mark(from + 1)) >= 0
                && words.isJoined(from + 1);
        return label && marked ? from + 2 : from;
    }
}
