package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.L_CHOOSE_MAX;
import static org.bytedeco.leptonica.global.leptonica.L_CHOOSE_MIN;
import static org.bytedeco.leptonica.global.leptonica.pixAnd;
import static org.bytedeco.leptonica.global.leptonica.pixBlockconv;
import static org.bytedeco.leptonica.global.leptonica.pixConvertRGBToGrayMinMax;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo8;
import static org.bytedeco.leptonica.global.leptonica.pixCountPixels;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixInvert;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;
import static org.bytedeco.leptonica.global.leptonica.pixSubtractGray;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import org.bytedeco.leptonica.PIX;
import org.jspecify.annotations.Nullable;

/**
 * Parts a page by the colour of its ink: the black print, and what is red or blue, such as the seal over the signature. In the brightest of
 * the three colours of a dot a red seal is as bright as paper, while the black letters under it stay dark.
 *
 * @param print grey, without coloured ink
 * @param stamps grey, coloured ink only; null where there is hardly any
 */
record Inks(Picture print, @Nullable Picture stamps) implements AutoCloseable {
    /** So far apart are the brightest and the darkest of the three colours of a dot that has a colour. */
    private static final int COLOURED = 60;

    private static final int DARK = 140;
    private static final int WHITE = 255;
    private static final int RGB = 32;
    /** In dots of a million: fewer are dust. */
    private static final long FEW = 400;
    /** Of the dark dots: where fewer lie apart from all colour, the print itself is coloured. A seal may be most of the ink of a last page. */
    private static final double LEAST_BLACK = 0.1;

    static Inks of(Picture page, int stated) throws PictureFault {
        if (page.pix().d() != RGB) return new Inks(grey(page), null);
        try (var darkest = page.made(pix -> pixConvertRGBToGrayMinMax(pix, L_CHOOSE_MIN));
                var colour = coloured(page, darkest);
                var dark = darkest.made(pix -> pixThresholdToBinary(pix, DARK));
                var ink = dark.made(pix -> pixAnd(null, pix, colour.pix()))) {
            long coloured = count(ink.pix());
            var print = page.made(pix -> pixConvertRGBToGrayMinMax(pix, L_CHOOSE_MAX));
            try (var strokes = ColouredInk.of(page, colour, COLOURED);
                    var black = strokes.apart(dark)) {
                if (count(black.pix()) < LEAST_BLACK * count(dark.pix())) {
                    print.close();
                    return new Inks(page.made(pix -> pixConvertTo8(pix, 0)), null);
                }
                strokes.takeOff(print);
                long dots = (long) page.width() * page.height();
                if (coloured * 1_000_000 < FEW * dots) return new Inks(print, null);
                var stamps = stamps(darkest, colour);
                strokes.takeSealsOff(stamps, Resolution.across(page, stated));
                return new Inks(print, stamps);
            }
        }
    }

    /** A picture in black and white gets soft edges: letters with steps at their edges are read worse. */
    private static Picture grey(Picture page) throws PictureFault {
        boolean bilevel = page.pix().d() == 1;
        var grey = page.made(pix -> pixConvertTo8(pix, 0));
        return bilevel ? grey.change(pix -> pixBlockconv(pix, 1, 1)) : grey;
    }

    /** Dots that have a colour. */
    private static Picture coloured(Picture page, Picture darkest) throws PictureFault {
        return page.made(pix -> pixConvertRGBToGrayMinMax(pix, L_CHOOSE_MAX))
                .change(brightest -> pixSubtractGray(null, brightest, darkest.pix()))
                .change(difference -> pixThresholdToBinary(difference, COLOURED))
                .change(grey -> pixInvert(null, grey));
    }

    private static Picture stamps(Picture darkest, Picture colour) throws PictureFault {
        var stamps = darkest.made(pix -> org.bytedeco.leptonica.global.leptonica.pixCopy(null, pix));
        try (var rest = colour.made(pix -> pixDilateBrick(null, pix, 3, 3))) {
            rest.change(pix -> pixInvert(null, pix));
            pixSetMasked(stamps.pix(), rest.pix(), WHITE);
        }
        return stamps;
    }

    private static long count(PIX dots) {
        var count = new int[1];
        pixCountPixels(dots, count, null);
        return count[0];
    }

    @Override
    public void close() {
        print.close();
        if (stamps != null) stamps.close();
    }
}
