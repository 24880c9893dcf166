package vn.luytre.reading;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.layout.CleanText;
import vn.luytre.reading.layout.Parts;
import vn.luytre.reading.layout.Quotes;
import vn.luytre.reading.words.Words;

/** What every rule works on: the clean text of a document, its words, its quotations, and where head, body, foot and annexes begin. */
public record PreparedText(CleanText clean, Words words, Quotes quotes, Parts parts) {
    public static PreparedText of(SourceText source) {
        var clean = CleanText.of(source);
        var words = Words.of(clean.text());
        return new PreparedText(clean, words, Quotes.of(clean, words), Parts.of(clean));
    }

    /** The stretch from the first word to before the word {@code to}, as it stands in the file. */
    public Span span(int from, int to) {
        return clean.span(words.start(from), words.end(to - 1));
    }

    /** The same without closing marks at its end; null where nothing is left. */
    public @Nullable Span trimmed(int from, int to) {
        return from >= to ? null : clean.trimmed(words.start(from), words.end(to - 1));
    }

    /** Where the word begins in the file, in code points. */
    public int place(int word) {
        return clean.place(words.start(word));
    }

    /** The first word of the block. */
    public int firstWord(Block block) {
        return words.from(block.start());
    }

    /** The word after the last of the block. */
    public int wordAfter(Block block) {
        return words.from(block.end());
    }
}
