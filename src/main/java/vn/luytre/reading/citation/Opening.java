package vn.luytre.reading.citation;

import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The paragraphs between the head and the first item, where a document says what it is based on. */
final class Opening {
    private static final Phrases<Boolean> ITEMS = Phrases.set("Điều", "Chương", "Phần");
    private final int from;
    private final int to;

    Opening(PreparedText text) {
        var blocks = text.clean().blocks();
        this.from = text.parts().body();
        int end = from;
        while (end < text.parts().foot() && !isItem(text, blocks.get(end))) end++;
        this.to = end;
    }

    boolean holds(int block) {
        return from <= block && block < to;
    }

    private static boolean isItem(PreparedText text, Block block) {
        if (!(block instanceof Block.Paragraph)) return true;
        Words words = text.words();
        int first = text.firstWord(block);
        boolean marked = words.isMark(first + 1, '.') || words.isMark(first + 1, ')');
        if (words.isNumber(first)
                || words.isWord(first) && words.end(first) - words.start(first) <= 4 && words.isCapitals(first))
            return marked;
        return ITEMS.standAt(words, first) && words.isCapital(first) && words.isNumber(first + 1);
    }
}
