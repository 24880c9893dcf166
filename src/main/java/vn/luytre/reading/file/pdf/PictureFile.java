package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.scan.PictureFault;
import vn.luytre.reading.scan.Pictures;

/** Pictures of pages: PNG, JPEG, and TIFF, which may hold many. */
public final class PictureFile implements Parser {
    @Override
    public void parse(Path file, Lines lines) throws IOException {
        var pages = new ArrayList<PdfPage>();
        try {
            var pictures = Pictures.of(file);
            for (int i = 0; i < pictures.count(); i++) {
                pages.add(ScannedPages.read(i + 1, pictures.picture(i), 0));
                lines.pageDone(i + 1, pictures.count());
            }
        } catch (PictureFault e) {
            throw new Unreadable(e.reason());
        }
        PdfLayout.write(pages, lines);
        if (lines.isBlank()) throw new Unreadable(ScannedPages.NOTHING);
    }
}
