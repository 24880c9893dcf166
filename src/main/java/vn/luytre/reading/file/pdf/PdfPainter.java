package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.luytre.reading.PagePicture;
import vn.luytre.reading.file.Painter;

/** Pages of PDF files as they are drawn. */
public final class PdfPainter implements Painter {
    private static final float POINTS = 72;
    /** In dots: a poster is drawn coarser. */
    private static final float MOST_DOTS = 4e6f;

    @Override
    public PagePicture paint(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (page < 1 || page > document.getNumberOfPages()) throw Painter.noSuchPage(page);
            return paint(document, page);
        }
    }

    private static PagePicture paint(PDDocument document, int number) throws IOException {
        var page = document.getPage(number - 1);
        var box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        float width = lies ? box.getHeight() : box.getWidth();
        float height = lies ? box.getWidth() : box.getHeight();
        float inches = Math.max(1e-3f, width / POINTS * height / POINTS);
        float dpi = Math.min(DPI, (float) Math.sqrt(MOST_DOTS / inches));
        var picture = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
        return new PagePicture(Jpeg.of(picture), width, height);
    }
}
