package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.IFF_TIFF_LZW;
import static org.bytedeco.leptonica.global.leptonica.pixWriteTiff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes pages into one TIFF as scanners and fax machines do. */
final class Tiffs {
    private static final int FAX_ACROSS = 204;
    private static final int FAX_DOWN = 98;

    private Tiffs() {}

    static void write(List<BufferedImage> pages, boolean fax, Path file) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            try (var picture = Pictures.of(pages.get(i))) {
                if (fax) picture.pix().xres(FAX_ACROSS).yres(FAX_DOWN);
                pixWriteTiff(file.toString(), picture.pix(), IFF_TIFF_LZW, i == 0 ? "w" : "a");
            }
        }
    }
}
