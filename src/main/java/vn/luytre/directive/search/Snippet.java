package vn.luytre.directive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.luytre.text.MappedText;

/** A stretch of a text around what was found, in pieces of which some are to be shown as found. */
public record Snippet(List<Piece> pieces) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /** A piece of the text. */
    public record Piece(String text, boolean found) {}

    /** The first place where most is found; the beginning where nothing is. */
    static Snippet of(String text, String folded) {
        var mapped = SearchText.mapped(text);
        var marks = new BitSet(text.length());
        int first = mark(mapped.text(), folded.stripTrailing(), mapped, marks);
        if (first < 0)
            for (var word : SearchText.words(folded))
                first = earlier(first, mark(mapped.text(), " " + word, mapped, marks));
        int from = Math.max(0, first - BEFORE);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) from--;
        int to = Math.min(text.length(), from + LENGTH);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) to++;
        return new Snippet(pieces(text, from, to, marks));
    }

    private static int earlier(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** Marks every place of a word or phrase, and where the first one is. */
    private static int mark(String searched, String wanted, MappedText mapped, BitSet marks) {
        int first = -1;
        if (wanted.isBlank()) return first;
        for (int at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
            int start = mapped.sourceStart(at + 1);
            marks.set(start, Math.max(start, mapped.sourceEnd(at + wanted.length())));
            if (first < 0) first = start;
        }
        return first;
    }

    private static List<Piece> pieces(String text, int from, int to, BitSet marks) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        for (int at = from; at < to; ) {
            boolean found = marks.get(at);
            int end = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            if (end < 0 || end > to) end = to;
            pieces.add(new Piece(text.substring(at, end), found));
            at = end;
        }
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return List.copyOf(pieces);
    }
}
