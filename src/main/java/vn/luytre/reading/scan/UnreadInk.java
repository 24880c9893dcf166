package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.boxCreate;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixClearInRect;
import static org.bytedeco.leptonica.global.leptonica.pixMorphSequence;

import java.util.ArrayList;
import java.util.List;

/** A place on a page with ink of the size of letters that belongs to no word, in dots. */
record UnreadInk(int left, int top, int right, int bottom) {
    /** In inches: from the height of an «o» in small print to that of a capital with its marks in a title. */
    private static final float LOWEST = 0.06f;

    private static final float HIGHEST = 0.4f;
    private static final float WIDEST = 4f;
    /** In inches between letters of one word. */
    private static final float GAP = 0.04f;
    /** Of the height of the line: marks above capitals belong to their word. */
    private static final float ABOVE = 1.15f;

    private static final int MARGIN = 3;
    private static final int THINNEST = 2;

    static List<UnreadInk> of(Picture page, int dpi, List<FoundWord> words) throws PictureFault {
        try (var ink = Cleaning.binary(page)) {
            for (var word : words) clear(ink, word);
            int gap = Math.max(1, Math.round(GAP * dpi));
            ink.change(pix -> pixMorphSequence(pix, "c%d.%d".formatted(gap, gap), 0));
            return places(ink, dpi);
        }
    }

    private static void clear(Picture ink, FoundWord word) {
        int top = Math.min(word.top(), Math.round(word.baseline() - ABOVE * word.row())) - MARGIN;
        int bottom = Math.max(word.bottom(), Math.round(word.baseline() + word.row() / 3)) + MARGIN;
        var box = boxCreate(word.left() - MARGIN, top, word.right() - word.left() + 2 * MARGIN, bottom - top);
        pixClearInRect(ink.pix(), box);
        boxDestroy(box);
    }

    private static List<UnreadInk> places(Picture ink, int dpi) {
        var places = new ArrayList<UnreadInk>();
        for (var piece : ink.pieces()) {
            boolean high = piece.height() > LOWEST * dpi && piece.height() < HIGHEST * dpi;
            boolean wide = piece.width() > THINNEST && piece.width() < WIDEST * dpi;
            if (high && wide) places.add(new UnreadInk(piece.left(), piece.top(), piece.right(), piece.bottom()));
        }
        return places;
    }
}
