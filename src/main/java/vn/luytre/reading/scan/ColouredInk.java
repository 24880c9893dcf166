package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.COLOR_BLUE;
import static org.bytedeco.leptonica.global.leptonica.COLOR_RED;
import static org.bytedeco.leptonica.global.leptonica.numaAddNumber;
import static org.bytedeco.leptonica.global.leptonica.numaCreate;
import static org.bytedeco.leptonica.global.leptonica.numaDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixGetRGBComponent;
import static org.bytedeco.leptonica.global.leptonica.pixOpenBrick;
import static org.bytedeco.leptonica.global.leptonica.pixSubtract;
import static org.bytedeco.leptonica.global.leptonica.pixSubtractGray;
import static org.bytedeco.leptonica.global.leptonica.pixTRCMap;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

/**
 * Where on a page the strokes of a seal or a pen lie, and how they are taken off the print. A JPEG keeps colours coarser than light and dark,
 * so the edges of a red stroke are grey: near coloured strokes only what is nearly as dark as the print stays, which is the letters under them.
 */
final class ColouredInk implements AutoCloseable {
    /** In dots: so far a JPEG smears the colour of a stroke. */
    private static final int FRINGE = 4;
    /** In dots: what is thinner is the rim of a black letter, as a scanner sees it that moves between the colours. */
    private static final int THINNEST = 2;
    /** Of the way from the print to the coloured ink: what is brighter is a rim of that ink. */
    private static final float PRINT = 0.5f;

    private static final int LEVELS = 256;
    private static final float DARKEST_STROKES = 0.1f;

    private final Picture red;
    private final Picture blue;

    private ColouredInk(Picture red, Picture blue) {
        this.red = red;
        this.blue = blue;
    }

    /**
     * The coloured strokes of a page.
     *
     * @param coloured one for each dot that has a colour
     * @param most how much more blue than red a dot is that is not blue
     */
    static ColouredInk of(Picture page, Picture coloured, int most) throws PictureFault {
        try (var notBlue = bluer(page).change(pix -> pixThresholdToBinary(pix, most))) {
            var red = coloured.made(pix -> pixOpenBrick(null, pix, THINNEST, THINNEST));
            var blue = red.made(pix -> pixSubtract(null, pix, notBlue.pix()));
            red.change(pix -> pixSubtract(null, pix, blue.pix()));
            return new ColouredInk(red, blue);
        }
    }

    /** How much more blue than red each dot is. */
    private static Picture bluer(Picture page) throws PictureFault {
        try (var red = page.made(pix -> pixGetRGBComponent(pix, COLOR_RED))) {
            return page.made(pix -> pixGetRGBComponent(pix, COLOR_BLUE))
                    .change(blue -> pixSubtractGray(null, blue, red.pix()));
        }
    }

    /** Takes the strokes off the print, which is the brightest of the three colours of each dot. */
    void takeOff(Picture print) throws PictureFault {
        var tones = Tones.of(print);
        int redLimit = limit(print, red, tones);
        int blueLimit = limit(print, blue, tones);
        try (var nearBlue = near(blue);
                var nearRed = near(red).change(pix -> pixSubtract(null, pix, nearBlue.pix()))) {
            stretch(print, nearRed, redLimit, tones);
            stretch(print, nearBlue, blueLimit, tones);
        }
    }

    /** Under the mask what is as bright as the limit becomes paper, and what is between print and limit that much brighter. */
    private static void stretch(Picture print, Picture mask, int limit, Tones tones) {
        var values = numaCreate(LEVELS);
        for (int i = 0; i < LEVELS; i++) {
            int between = tones.ink() + (i - tones.ink()) * (tones.paper() - tones.ink()) / (limit - tones.ink());
            numaAddNumber(values, i < tones.ink() ? i : Math.min(tones.paper(), between));
        }
        pixTRCMap(print.pix(), mask.pix(), values);
        numaDestroy(values);
    }

    /** Of these dots those that are near no stroke. */
    Picture apart(Picture dots) throws PictureFault {
        try (var nearRed = near(red);
                var nearBlue = near(blue)) {
            return dots.made(pix -> pixSubtract(null, pix, nearRed.pix()))
                    .change(pix -> pixSubtract(null, pix, nearBlue.pix()));
        }
    }

    /** Takes round seals off the picture of all stamps. */
    void takeSealsOff(Picture stamps, int dpi) throws PictureFault {
        RoundSeals.takeOff(stamps, red, dpi);
    }

    private static Picture near(Picture strokes) throws PictureFault {
        return strokes.made(pix -> pixDilateBrick(null, pix, 2 * FRINGE + 1, 2 * FRINGE + 1));
    }

    private static int limit(Picture print, Picture strokes, Tones tones) {
        int darkest = Tones.rank(print.pix(), strokes.pix(), DARKEST_STROKES);
        return Math.max(tones.ink() + 1, Math.round(tones.ink() + PRINT * (darkest - tones.ink())));
    }

    @Override
    public void close() {
        red.close();
        blue.close();
    }
}
