package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import vn.luytre.reading.file.Box;

/** Which letters of a page are seen. What is drawn without ink, white on white, beside the page or too small is not. */
record PdfSight(float width, float height, PdfDrawing drawing) {
    static final PdfSight ALL =
            new PdfSight(Float.MAX_VALUE, Float.MAX_VALUE, new PdfDrawing(List.of(), List.of(), List.of()));

    private static final float SMALLEST = 1f;
    private static final int WHITE = 250;
    /** Of the page: a picture so large is the page itself, scanned. */
    private static final float MOST = 0.6f;

    /** A picture covers the page: text without ink is what a program recognized on it. */
    boolean isScan() {
        return drawing.pictures().stream().anyMatch(box -> box.width() * box.height() > MOST * width * height);
    }

    boolean isSeen(Box letter, float size, PDGraphicsState state) {
        if (size < SMALLEST || isOutside(letter)) return false;
        var mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) return isScan();
        return isScan() || !mode.isFill() || mode.isStroke() || !isWhite(state) || drawing.isColoured(letter);
    }

    private boolean isOutside(Box letter) {
        return letter.right() < 0 || letter.left() > width || letter.bottom() < 0 || letter.top() > height;
    }

    private static boolean isWhite(PDGraphicsState state) {
        try {
            int colour = state.getNonStrokingColor().toRGB();
            return (colour >> 16 & 255) >= WHITE && (colour >> 8 & 255) >= WHITE && (colour & 255) >= WHITE;
        } catch (IOException | RuntimeException e) {
            return false; // patterns have no colour of their own
        }
    }
}
