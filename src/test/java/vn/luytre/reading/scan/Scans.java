package vn.luytre.reading.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Makes scans of our documents: set, printed, signed, worn and put into a PDF of pictures. */
public final class Scans {
    private static final float QUALITY = 0.6f;

    /** What lies over the name of who signs. */
    enum Foot {
        SEAL,
        SEAL_AND_PEN;

        private void on(BufferedImage page, double x, double y, int dpi) {
            Wear.seal(page, x, y, dpi);
            if (this == SEAL_AND_PEN) Wear.pen(page, x, y, dpi);
        }
    }

    private Scans() {}

    /** The pages of a PDF as a printer puts them on paper, with seal and signature over this name. */
    static List<BufferedImage> printed(Path pdf, String signer, int dpi) throws IOException {
        return printed(pdf, signer, Foot.SEAL_AND_PEN, dpi);
    }

    static List<BufferedImage> printed(Path pdf, String signer, Foot foot, int dpi) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) pages.add(renderer.renderImageWithDPI(i, dpi));
            if (!signer.isEmpty()) sign(document, signer, foot, pages, dpi);
        }
        return pages;
    }

    private static void sign(PDDocument document, String signer, Foot foot, List<BufferedImage> pages, int dpi)
            throws IOException {
        new PDFTextStripper() {
            {
                setSortByPosition(true);
            }

            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                int at = text.indexOf(signer);
                if (at < 0 || at >= letters.size()) return;
                double dots = dpi / 72.0;
                var page = pages.get(getCurrentPageNo() - 1);
                foot.on(
                        page,
                        letters.get(at).getXDirAdj() * dots,
                        letters.get(at).getYDirAdj() * dots,
                        dpi);
            }
        }.getText(document);
    }

    /** A PDF of nothing but pictures. */
    static Path pdf(List<BufferedImage> pages, Path file) throws IOException {
        try (var document = new PDDocument()) {
            for (var page : pages) add(document, page);
            document.save(file.toFile());
        }
        return file;
    }

    private static void add(PDDocument document, BufferedImage picture) throws IOException {
        var paper = new PDPage(PDRectangle.A4);
        document.addPage(paper);
        var image = PDImageXObject.createFromByteArray(document, bytes(picture), "scan");
        try (var content = new PDPageContentStream(document, paper)) {
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static byte[] bytes(BufferedImage picture) throws IOException {
        if (picture.getType() != BufferedImage.TYPE_BYTE_BINARY) return Wear.jpegBytes(picture, QUALITY);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
