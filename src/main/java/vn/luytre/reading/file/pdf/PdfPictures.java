package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.scan.PictureFault;
import vn.luytre.reading.scan.Pictures;

/**
 * Pages of a PDF whose letters cannot be taken from the file are read as pictures: the picture itself where one covers the page, which is quickest and
 * sharpest; else the page as it is drawn.
 */
final class PdfPictures {
    private static final int DPI = 300;
    private static final float POINTS = 72;
    /** A page of A3 has 17 million dots at 300 an inch; what is larger is drawn coarser. */
    private static final double MOST_DOTS = 20e6;
    /** A page of which less can be read in its picture is drawn: it may be mirrored, or in parts. */
    private static final int FEW_LETTERS = 100;
    /** Formats of pictures that are handed on as they are. */
    private static final List<String> AS_THEY_ARE = List.of("DCTDecode", "JPXDecode");

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPictures(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /** What stands on a page. */
    PdfPage read(PdfPage page) throws IOException {
        var picture = page.scan() ? onlyPicture(document.getPage(page.number() - 1)) : null;
        var read = picture == null ? null : itself(page.number(), picture);
        return read != null && read.letters() >= FEW_LETTERS ? read : drawn(page.number());
    }

    private PdfPage drawn(int number) throws IOException {
        var box = document.getPage(number - 1).getCropBox();
        double inches = box.getWidth() / POINTS * box.getHeight() / POINTS;
        int dpi = (int) Math.clamp(Math.sqrt(MOST_DOTS / Math.max(inches, 1e-3)), 1, DPI);
        return ScannedPages.read(number, Pictures.of(renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB)), dpi);
    }

    private @Nullable PdfPage itself(int number, PDImageXObject picture) throws IOException {
        var box = document.getPage(number - 1).getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight()) / POINTS;
        int dpi = Math.round(Math.max(picture.getWidth(), picture.getHeight()) / inches);
        if (!AS_THEY_ARE.contains(picture.getCOSObject().getNameAsString(COSName.FILTER))) {
            return ScannedPages.read(number, Pictures.of(picture.getImage()), dpi);
        }
        try (var in = picture.createInputStream(AS_THEY_ARE)) {
            return ScannedPages.read(number, Pictures.of(in.readAllBytes()), dpi);
        } catch (PictureFault e) {
            return null; // colours of print, for example
        }
    }

    /** The picture of a page on which nothing else is drawn, and that is shown as it is. */
    private static @Nullable PDImageXObject onlyPicture(PDPage page) throws IOException {
        var resources = page.getResources();
        PDImageXObject only = null;
        for (var name : resources.getXObjectNames()) {
            if (only != null || !(resources.getXObject(name) instanceof PDImageXObject picture)) return null;
            only = picture;
        }
        boolean plain = only != null
                && !only.isStencil()
                && only.getDecode() == null
                && !only.getCOSObject().containsKey(COSName.SMASK)
                && !only.getCOSObject().containsKey(COSName.MASK);
        return plain && page.getAnnotations().isEmpty() ? only : null;
    }

    boolean hasPicture(int number) {
        var resources = document.getPage(number - 1).getResources();
        if (resources == null) return false;
        for (var name : resources.getXObjectNames()) if (resources.isImageXObject(name)) return true;
        return false;
    }

    /** Nothing is drawn on it. */
    boolean isBlank(int number) throws IOException {
        var page = document.getPage(number - 1);
        return !page.hasContents() && page.getAnnotations().isEmpty();
    }
}
