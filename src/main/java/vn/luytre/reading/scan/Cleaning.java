package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_EITHER;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_GTE;
import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixBlockconv;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixGammaTRC;
import static org.bytedeco.leptonica.global.leptonica.pixMedianFilter;
import static org.bytedeco.leptonica.global.leptonica.pixMorphSequence;
import static org.bytedeco.leptonica.global.leptonica.pixOtsuAdaptiveThreshold;
import static org.bytedeco.leptonica.global.leptonica.pixRemoveBorderConnComps;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;
import static org.bytedeco.leptonica.global.leptonica.pixSubtract;

import org.bytedeco.leptonica.PIX;

/** Makes the paper of a grey picture even and white, and takes dust, speckle and the dark rim of a copy off it. */
final class Cleaning {
    private static final int WHITE = 255;
    /** Of the way from paper to ink: less is unevenness of the paper. */
    private static final int PAPER_NOISE = 20;

    private static final int LEAST_CONTRAST = 40;
    private static final int SMALLEST_MARK = 3;
    /** A page of print has 3,000 to 8,000 marks, and dust here and there. */
    private static final int FEW_SPECKS = 4_000;

    private Cleaning() {}

    static void clean(Picture page) throws PictureFault {
        page.change(pix -> pixBackgroundNormSimple(pix, null, null));
        despeckle(page);
        stretch(page);
        withoutRim(page);
    }

    /** Paper becomes white and ink black: what is taken off or added later leaves no edge, and faint print becomes strong. */
    private static void stretch(Picture page) throws PictureFault {
        var tones = Tones.of(page);
        int white = tones.paper() - (tones.paper() - tones.ink()) / PAPER_NOISE;
        int black = Math.min(tones.ink(), white - LEAST_CONTRAST);
        page.change(pix -> pixGammaTRC(null, pix, 1, black, white));
    }

    /** Black dots are one, white dots nought. */
    static Picture binary(Picture page) throws PictureFault {
        return page.made(pix -> {
            var out = new PIX(null);
            pixOtsuAdaptiveThreshold(pix, pix.w(), pix.h(), 0, 0, 0.1f, null, out);
            return out;
        });
    }

    /** Speckle ruins the search for lines; but each means against it costs sharpness too, so a clean page is left alone. */
    private static void despeckle(Picture page) throws PictureFault {
        if (!isSpeckled(page)) return;
        page.change(pix -> pixMedianFilter(pix, 3, 3));
        if (isSpeckled(page)) page.change(pix -> pixBlockconv(pix, 1, 1));
    }

    static boolean isSpeckled(Picture page) throws PictureFault {
        try (var binary = binary(page);
                var marks = binary.made(pix -> pixSelectBySize(
                        pix, SMALLEST_MARK, SMALLEST_MARK, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, (int[]) null))) {
            int kept = marks.pieceCount();
            int specks = binary.pieceCount() - kept;
            return specks > FEW_SPECKS && specks > kept / 2;
        }
    }

    /** What is dark, broad and touches the edge of the picture is the lid of the copier. */
    private static void withoutRim(Picture page) throws PictureFault {
        try (var broad = binary(page).change(pix -> pixMorphSequence(pix, "r11+o12.12", 0));
                var inner = broad.made(pix -> pixRemoveBorderConnComps(pix, 8))) {
            broad.change(pix -> pixSubtract(null, pix, inner.pix()))
                    .change(pix -> pixDilateBrick(null, pix, 7, 7))
                    .change(pix -> pixMorphSequence(pix, "x4", 0));
            pixSetMasked(page.pix(), broad.pix(), WHITE);
        }
    }
}
