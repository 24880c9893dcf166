package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBoxGeometry;
import static org.bytedeco.leptonica.global.leptonica.pixAddBorder;
import static org.bytedeco.leptonica.global.leptonica.pixClipRectangle;
import static org.bytedeco.leptonica.global.leptonica.pixConnCompBB;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo32;
import static org.bytedeco.leptonica.global.leptonica.pixCountConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.leptonica.global.leptonica.pixScaleGrayLI;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import org.jspecify.annotations.Nullable;

/** A picture in native memory, which has to be given back: each step of the work on it replaces it. */
public final class Picture implements AutoCloseable {
    /** Of dots around each other: aslant they hang together too. */
    private static final int NEIGHBOURS = 8;

    /** Width of the margins around a part that stands alone. */
    static final int BORDER = 12;

    private static final int WHITE = 255;

    private PIX pix;

    private Picture(PIX pix) {
        this.pix = pix;
    }

    /** What a native function gave; where it gave nothing, the picture cannot be used. */
    static Picture of(@Nullable PIX pix) throws PictureFault {
        if (pix == null || pix.isNull()) throw new PictureFault(PictureFault.BROKEN);
        return new Picture(pix);
    }

    PIX pix() {
        return pix;
    }

    public int width() {
        return pix.w();
    }

    public int height() {
        return pix.h();
    }

    /** Puts what the step makes of the picture in its place. */
    Picture change(UnaryOperator<@Nullable PIX> step) throws PictureFault {
        var next = of(step.apply(pix)).pix;
        pixDestroy(pix);
        pix = next;
        return this;
    }

    /** A new picture made of this one. */
    Picture made(UnaryOperator<@Nullable PIX> step) throws PictureFault {
        return of(step.apply(pix));
    }

    /** A part of the picture, drawn larger: a grey picture only. */
    Picture part(int left, int top, int right, int bottom, float scale) throws PictureFault {
        int x = Math.clamp(left, 0, width() - 1);
        int y = Math.clamp(top, 0, height() - 1);
        try (var box = new Frame(x, y, Math.min(right, width()) - x, Math.min(bottom, height()) - y)) {
            var part = of(pixClipRectangle(pix, box.box, (BOX) null));
            return scale == 1 ? part : part.change(small -> pixScaleGrayLI(small, scale, scale));
        }
    }

    /** A part with so much around it, between white margins: nothing of what stands beside it is read with it. */
    Picture alone(int left, int top, int right, int bottom, int around) throws PictureFault {
        return alone(left, top, right, bottom, around, 1);
    }

    /** The same, drawn larger but for the margins. */
    Picture alone(int left, int top, int right, int bottom, int around, float scale) throws PictureFault {
        return part(left - around, top - around, right + around, bottom + around, scale)
                .change(pix -> pixAddBorder(pix, BORDER, WHITE));
    }

    /** Where the pieces of ink that hang together lie on a binary picture. */
    List<Area> pieces() {
        var pieces = new ArrayList<Area>();
        var boxes = pixConnCompBB(pix, NEIGHBOURS);
        if (boxes == null || boxes.isNull()) return pieces;
        int[] x = {0};
        int[] y = {0};
        int[] width = {0};
        int[] height = {0};
        for (int i = 0; i < boxes.n(); i++) {
            boxaGetBoxGeometry(boxes, i, x, y, width, height);
            pieces.add(new Area(x[0], y[0], width[0], height[0]));
        }
        boxaDestroy(boxes);
        return pieces;
    }

    /** How many they are. */
    int pieceCount() {
        var count = new int[1];
        pixCountConnComp(pix, NEIGHBOURS, count);
        return count[0];
    }

    /** As it is shown with so many dots an inch, whatever it has. */
    public BufferedImage shown(int dpi) throws PictureFault {
        float scale = (float) dpi / Resolution.across(this, pix.xres());
        float down = scale * Resolution.stretch(pix);
        try (var colours = made(own -> pixConvertTo32(own))) {
            return colours.change(full -> pixScale(full, scale, down)).drawn();
        }
    }

    private BufferedImage drawn() {
        var drawn = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var dots = pix.data();
        var row = new int[width()];
        for (int y = 0; y < height(); y++) {
            dots.position((long) y * width()).get(row, 0, width());
            for (int x = 0; x < row.length; x++) row[x] >>>= 8;
            drawn.setRGB(0, y, width(), 1, row, 0, width());
        }
        return drawn;
    }

    private static final class Frame implements AutoCloseable {
        private final BOX box;

        Frame(int x, int y, int width, int height) {
            box = org.bytedeco.leptonica.global.leptonica.boxCreate(x, y, Math.max(1, width), Math.max(1, height));
        }

        @Override
        public void close() {
            org.bytedeco.leptonica.global.leptonica.boxDestroy(box);
        }
    }

    @Override
    public void close() {
        pixDestroy(pix);
    }
}
