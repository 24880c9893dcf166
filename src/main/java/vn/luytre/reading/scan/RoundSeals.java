package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.boxCreate;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixCountPixelsInRect;
import static org.bytedeco.leptonica.global.leptonica.pixMorphSequence;
import static org.bytedeco.leptonica.global.leptonica.pixSetInRect;

import java.util.List;

/** Round seals on a page: their words run around in a circle and say only who issued the document, so they are not read. */
final class RoundSeals {
    /** In inches: 18 and 50 mm; most seals have 36. */
    private static final float SMALLEST = 0.7f;

    private static final float LARGEST = 2f;
    /** How much wider than high, or the other way. */
    private static final float SQUARE = 1.15f;
    /** In inches: letters and a pen that run over the ring cut gaps into it. */
    private static final float GAP = 0.08f;
    /** Of its width: squares of this size in the corners around a circle are empty. */
    private static final int CORNER = 10;

    /** In dots: the rim of its ring. */
    private static final int MARGIN = 6;

    private RoundSeals() {}

    /** Makes them white on this picture. The ink of their colour is one there, everything else nought. */
    static void takeOff(Picture stamps, Picture ink, int dpi) throws PictureFault {
        for (var seal : in(ink, dpi)) {
            var box = boxCreate(
                    seal.left() - MARGIN, seal.top() - MARGIN, seal.width() + 2 * MARGIN, seal.height() + 2 * MARGIN);
            pixSetInRect(stamps.pix(), box);
            boxDestroy(box);
        }
    }

    private static List<Area> in(Picture colour, int dpi) throws PictureFault {
        int gap = Math.max(1, Math.round(GAP * dpi));
        try (var ink = colour.made(pix -> pixMorphSequence(pix, "c%1$d.%1$d".formatted(gap), 0))) {
            return ink.pieces().stream()
                    .filter(piece -> isOfTheirSize(piece, dpi) && areCornersEmpty(piece, ink))
                    .toList();
        }
    }

    private static boolean isOfTheirSize(Area piece, int dpi) {
        int longer = Math.max(piece.width(), piece.height());
        int shorter = Math.min(piece.width(), piece.height());
        return shorter > SMALLEST * dpi && longer < LARGEST * dpi && longer < SQUARE * shorter;
    }

    private static boolean areCornersEmpty(Area piece, Picture ink) {
        int side = piece.width() / CORNER;
        int right = piece.right() - side;
        int bottom = piece.bottom() - side;
        int dots = ink(ink, piece.left(), piece.top(), side)
                + ink(ink, right, piece.top(), side)
                + ink(ink, piece.left(), bottom, side)
                + ink(ink, right, bottom, side);
        return dots < side * side / CORNER;
    }

    private static int ink(Picture ink, int left, int top, int side) {
        var box = boxCreate(left, top, side, side);
        int[] count = {0};
        pixCountPixelsInRect(ink.pix(), box, count, null);
        boxDestroy(box);
        return count[0];
    }
}
