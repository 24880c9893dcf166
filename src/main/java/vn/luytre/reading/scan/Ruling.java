package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixMorphSequence;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;

import java.util.ArrayList;
import java.util.List;

/** The straight lines of a page: tables are known by them, and words are read better without them. */
final class Ruling {
    private static final int WHITE = 255;
    /** In inches; a long dash is shorter. */
    private static final float SHORTEST = 0.3f;
    /** In inches; what is thicker is a bar or a picture. */
    private static final float THICKEST = 0.04f;

    private static final int MOST = 4_000;

    private final List<ScannedLine> lines = new ArrayList<>();
    private final int dpi;

    private Ruling(int dpi) {
        this.dpi = dpi;
    }

    /** Finds the lines of a page in grey that lies straight, and takes them off it. */
    static List<ScannedLine> takeOff(Picture page, int dpi) throws PictureFault {
        var ruling = new Ruling(dpi);
        int length = Math.round(SHORTEST * dpi);
        try (var binary = Cleaning.binary(page)) {
            ruling.takeOff(page, binary, "o%1$d.1+c%1$d.1+o%2$d.1".formatted(length / 2, length), false);
            ruling.takeOff(page, binary, "o1.%1$d+c1.%1$d+o1.%2$d".formatted(length / 2, length), true);
        }
        return ruling.lines;
    }

    private void takeOff(Picture page, Picture binary, String steps, boolean upright) throws PictureFault {
        try (var found = binary.made(pix -> pixMorphSequence(pix, steps, 0))) {
            collect(found, upright);
            found.change(pix -> pixDilateBrick(null, pix, 3, 3));
            pixSetMasked(page.pix(), found.pix(), WHITE);
        }
    }

    private void collect(Picture found, boolean upright) {
        for (var piece : found.pieces().stream().limit(MOST).toList()) {
            if (Math.min(piece.width(), piece.height()) > THICKEST * dpi) continue;
            float middleX = piece.left() + piece.width() / 2f;
            float middleY = piece.top() + piece.height() / 2f;
            lines.add(
                    upright
                            ? line(middleX, piece.top(), middleX, piece.bottom())
                            : line(piece.left(), middleY, piece.right(), middleY));
        }
    }

    private ScannedLine line(float x1, float y1, float x2, float y2) {
        float points = 72f / dpi;
        return new ScannedLine(x1 * points, y1 * points, x2 * points, y2 * points);
    }
}
