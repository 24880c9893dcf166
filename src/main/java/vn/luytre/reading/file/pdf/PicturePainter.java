package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.nio.file.Path;
import vn.luytre.reading.PagePicture;
import vn.luytre.reading.file.Painter;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.scan.PictureFault;
import vn.luytre.reading.scan.Pictures;

/** Pages that are pictures themselves, made as small as a screen needs them. */
public final class PicturePainter implements Painter {
    private static final float POINTS = 72;

    @Override
    public PagePicture paint(Path file, int page) throws IOException {
        var pictures = Pictures.of(file);
        if (page < 1 || page > pictures.count()) throw Painter.noSuchPage(page);
        try (var picture = pictures.picture(page - 1)) {
            var shown = picture.shown(DPI);
            return new PagePicture(Jpeg.of(shown), shown.getWidth() * POINTS / DPI, shown.getHeight() * POINTS / DPI);
        } catch (PictureFault e) {
            throw new Unreadable(e.reason());
        }
    }
}
