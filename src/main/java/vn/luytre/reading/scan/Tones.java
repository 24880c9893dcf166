package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixGetRankValueMasked;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import org.bytedeco.leptonica.PIX;
import org.jspecify.annotations.Nullable;

/**
 * How bright the paper of a grey picture is, and how dark its ink. The ink is looked for among the dark dots only: a last page with a foot and
 * little else has so few of them that a share of all dots would be paper.
 */
record Tones(int paper, int ink) {
    /** Darker than the paper by less is unevenness of the paper. */
    private static final int LEAST_CONTRAST = 40;

    private static final float MIDDLE = 0.5f;
    /** Of the dark dots: the brighter ones are the soft edges of letters. */
    private static final float INK = 0.2f;
    /** Every so manieth dot, across and down, is looked at: an odd step, since pictures in a JPEG have a rhythm of eight. */
    private static final int STEP = 3;

    static Tones of(Picture page) throws PictureFault {
        int paper = rank(page.pix(), null, MIDDLE);
        int dark = Math.max(1, paper - LEAST_CONTRAST);
        try (var ink = page.made(pix -> pixThresholdToBinary(pix, dark))) {
            return new Tones(paper, Math.min(dark, rank(page.pix(), ink.pix(), INK)));
        }
    }

    /** So bright is the dot of which this share of the dots under the mask is darker; all dots where there is no mask. */
    static int rank(PIX picture, @Nullable PIX mask, float share) {
        float[] value = {0};
        int fault = pixGetRankValueMasked(picture, mask, 0, 0, STEP, share, value, null);
        return fault == 0 ? Math.round(value[0]) : 0;
    }
}
