package vn.luytre.reporting.web.pivot;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of letters of Liberation Sans, which comes with PDFBox and has all that Vietnamese needs: no font of the machine is
 * asked for.
 */
final class Letters {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private Letters(TrueTypeFont font) {
        this.font = font;
    }

    static Letters load() {
        try (InputStream file = TTFParser.class.getResourceAsStream(FONT)) {
            if (file == null) throw new IllegalStateException("no font " + FONT);
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the font has a letter. */
    synchronized boolean has(int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as a shape that begins at 0, 0 on its line. */
    synchronized Line line(String text, float size) {
        try {
            var shape = new Path2D.Double();
            double scale = size / font.getUnitsPerEm();
            double x = 0;
            var glyphs = font.getUnicodeCmapLookup();
            for (int letter : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                var place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(scale, -scale);
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) shape.append(outline.getPath().getPathIterator(place), false);
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return new Line(shape, x);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A written line. */
    record Line(Shape shape, double width) {}
}
