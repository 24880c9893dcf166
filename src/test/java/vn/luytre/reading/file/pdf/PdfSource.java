package vn.luytre.reading.file.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;

/** A PDF whose pages are written in the language of PDF itself, so that a test says all that is in it. */
public final class PdfSource implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();

    public PdfSource() throws IOException {
        font("F", "Helvetica", null);
    }

    /** A font that is not in the file, with this map to Unicode. */
    public PdfSource font(String key, String name, @Nullable String toUnicode) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        if (toUnicode != null) font.setItem(COSName.TO_UNICODE, stream(toUnicode));
        resources.put(COSName.getPDFName(key), PDFontFactory.createFont(font));
        return this;
    }

    /** A picture called «P». */
    public PdfSource picture() throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        resources.put(COSName.getPDFName("P"), LosslessFactory.createFromImage(document, image));
        return this;
    }

    public PDPage page(String content) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        page.setContents(new PDStream(stream(content)));
        document.addPage(page);
        return page;
    }

    private COSStream stream(String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    /** One line of text at a place. */
    public static String line(double x, double y, String text) {
        return "BT /F 12 Tf 1 0 0 1 " + x + " " + y + " Tm (" + text + ") Tj ET\n";
    }

    public Path save(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
