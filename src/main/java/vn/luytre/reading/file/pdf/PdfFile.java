package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;

/** PDF. Pages with a text layer are read by it, pages that are only pictures are recognized, in one file both. */
public final class PdfFile implements Parser {
    private static final int MOST_PAGES = 1_000;
    /** A scan may bear a stamp or a number of the software on each page. */
    private static final int FEWEST_LETTERS_A_PAGE = 20;
    /** On the picture of a page so many may be the words of a digital signature. */
    private static final int FEWEST_LETTERS_ON_A_SCAN = 300;

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Unreadable("có " + pages + " trang; chỉ đọc tệp đến " + MOST_PAGES + " trang, hãy tách tệp");
            }
            read(document, lines);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Unreadable.LOCKED);
        }
    }

    private static void read(PDDocument document, Lines lines) throws IOException {
        var pages = new PdfWords().read(document);
        boolean drawn = recognize(document, pages, lines);
        PdfLayout.write(pages, lines);
        if (drawn && lines.isBlank()) throw new Unreadable(ScannedPages.NOTHING);
    }

    /** Pages without letters, or with such as say nothing, are read as pictures. True where there were any. */
    private static boolean recognize(PDDocument document, List<PdfPage> pages, Lines lines) throws IOException {
        var pictures = new PdfPictures(document);
        boolean any = false;
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            if (isSaid(page, pictures) || pictures.isBlank(page.number())) continue;
            var seen = pictures.read(page);
            any = true;
            if (page.letters() == 0 || seen.letters() > page.letters() / 2) pages.set(i, seen);
            lines.pageDone(i + 1, pages.size());
        }
        return any;
    }

    private static boolean isSaid(PdfPage page, PdfPictures pictures) {
        if (!page.hasReadableText()) return false;
        if (page.scan()) return page.letters() >= FEWEST_LETTERS_ON_A_SCAN;
        return page.letters() >= FEWEST_LETTERS_A_PAGE || !pictures.hasPicture(page.number());
    }
}
