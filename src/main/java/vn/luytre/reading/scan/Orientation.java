package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixFindSkewSweepAndSearchScore;
import static org.bytedeco.leptonica.global.leptonica.pixReduceRankBinaryCascade;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_BLOCK;

import java.util.List;

/** Finds how a page is to be turned that lies on its side or on its head: lines of text run across, and their letters are words only the right way up. */
final class Orientation {
    /** Where lines run up the page, the rows of dots differ so much more in that direction. */
    private static final float ON_ITS_SIDE = 1.4f;
    /** A strip of this height holds half a dozen lines. */
    private static final float STRIP = 1.1f;

    /** In degrees. */
    private static final float MOST_SKEW = 6;

    private static final float SWEEP = 1;
    private static final float FINEST = 0.1f;
    private static final int HALF = 2;
    private static final int QUARTER = 1;
    /** Upright words are recognized with 85 and more, those on their head with 30 to 50. */
    private static final double UPRIGHT = 70;

    private final Recognizer recognizer;
    private final int dpi;

    Orientation(Recognizer recognizer, int dpi) {
        this.recognizer = recognizer;
        this.dpi = dpi;
    }

    /** How many quarters the page has to be turned. */
    int quarters(Picture page) throws PictureFault {
        if (!isOnItsSide(page)) return isUpsideDown(page) ? HALF : 0;
        try (var turned = page.made(pix -> pixRotateOrth(pix, QUARTER))) {
            return isUpsideDown(turned) ? QUARTER + HALF : QUARTER;
        }
    }

    private boolean isUpsideDown(Picture page) throws PictureFault {
        double upright = confidence(page, 0);
        return upright < UPRIGHT && confidence(page, HALF) > upright;
    }

    private static boolean isOnItsSide(Picture page) throws PictureFault {
        try (var small = Cleaning.binary(page).change(pix -> pixReduceRankBinaryCascade(pix, 1, 1, 0, 0));
                var turned = small.made(pix -> pixRotateOrth(pix, QUARTER))) {
            return lines(turned) > ON_ITS_SIDE * lines(small);
        }
    }

    /** How clearly rows of ink and of paper follow one another at the skew at which they do so most, for the width. */
    private static float lines(Picture binary) {
        float[] degrees = {0};
        float[] confidence = {0};
        float[] score = {0};
        int fault = pixFindSkewSweepAndSearchScore(
                binary.pix(), degrees, confidence, score, 1, 1, 0, MOST_SKEW, SWEEP, FINEST);
        return fault == 0 ? score[0] / binary.width() : 0;
    }

    /** The mean confidence of the words in the strip of the page that holds most ink, turned so many quarters. */
    private double confidence(Picture page, int quarters) throws PictureFault {
        int height = Math.min(page.height(), Math.round(STRIP * dpi));
        int top = InkRows.fullest(page, height);
        try (var strip = page.part(0, top, page.width(), top + height, 1)) {
            strip.change(pix -> pixRotateOrth(pix, quarters));
            return mean(recognizer.words(strip, dpi, PSM_SINGLE_BLOCK));
        }
    }

    /** Long words count more: single letters are found in everything. */
    private static double mean(List<FoundWord> words) {
        double sum = 0;
        double letters = 0;
        for (var word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }
}
