package vn.luytre.reading.layout;

import java.util.Arrays;
import vn.luytre.reading.words.Words;

/**
 * Which quotation mark closes which: «“Tiếng mõ làng”», «"Tiếng mõ làng"», also where the two are typed alike. A quotation
 * ends in the block where it began, and one that is too long was never closed.
 */
public final class Quotes {
    private static final int LONGEST_QUOTATION = 80;
    private static final int DEEPEST = 3;
    private static final int NONE = -1;
    private final Words words;
    private final int[] closing;
    private final int[] open = new int[DEEPEST];
    private int depth;

    private Quotes(Words words) {
        this.words = words;
        this.closing = new int[words.size()];
        Arrays.fill(closing, NONE);
    }

    /** The quotations of a whole text. */
    public static Quotes of(CleanText text, Words words) {
        var quotes = new Quotes(words);
        for (Block block : text.blocks()) quotes.pair(words.from(block.start()), words.from(block.end()));
        return quotes;
    }

    /** The word with the closing mark where a quotation opens at this word, else -1. */
    public int closing(int word) {
        return closing[word];
    }

    /** True for a quotation mark of any kind. */
    public boolean isMark(int word) {
        return isQuote(words.mark(word));
    }

    private void pair(int from, int to) {
        depth = 0;
        for (int at = from; at < to; at++) {
            char mark = words.mark(at);
            if (mark == 0 || !isQuote(mark)) continue;
            forgetFarAway(at);
            if (depth == 0 ? opensAlone(at, mark, to) : opensWithin(at, mark)) push(at);
            else if (depth > 0) closing[open[--depth]] = at;
        }
    }

    private static boolean isQuote(char mark) {
        return mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»' || mark == '″';
    }

    private void forgetFarAway(int at) {
        while (depth > 0 && at - open[0] > LONGEST_QUOTATION) {
            System.arraycopy(open, 1, open, 0, --depth);
        }
    }

    private boolean opensAlone(int at, char mark, int to) {
        if (mark == '“' || mark == '„' || mark == '«') return true;
        return at + 1 < to && words.isJoined(at + 1) && !words.isJoined(at);
    }

    /** Within a quotation only a mark that is made for opening begins another. */
    private boolean opensWithin(int at, char mark) {
        return (mark == '“' || mark == '„' || mark == '«') && words.isJoined(at + 1) && !words.isJoined(at);
    }

    private void push(int at) {
        if (depth == DEEPEST) System.arraycopy(open, 1, open, 0, --depth);
        open[depth++] = at;
    }
}
