package vn.luytre.reading.header;

import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Words;

/**
 * A printed line of head or foot, or the part of it that stands in one of two columns.
 *
 * @param from its first word
 * @param to the word after its last
 * @param block the paragraph or table that it belongs to
 */
record Piece(int from, int to, int block) {
    String text(PreparedText text) {
        return text.words().between(from, to);
    }

    /** True where no word is in small letters and at least one has letters. */
    boolean isCapitals(Words words) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            if (!words.isWord(i)) continue;
            if (!words.isCapitals(i)) return false;
            letters = true;
        }
        return letters;
    }

    boolean startsWithDash(Words words) {
        char mark = words.mark(from);
        return mark != 0 && "-–—+•▪*".indexOf(mark) >= 0;
    }

    /** The mark that ends it, or 0. */
    char last(Words words) {
        return to > from ? words.mark(to - 1) : 0;
    }

    Piece within(int start, int end) {
        return new Piece(start, end, block);
    }
}
