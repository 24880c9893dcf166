package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.boxCreate;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixCountPixelsInRect;

/** Where on a page most ink is. */
final class InkRows {
    private InkRows() {}

    /** The top of the fullest stretch of this height; a page that is full of ink somewhere has a picture there. */
    static int fullest(Picture page, int height) throws PictureFault {
        int best = 0;
        int most = -1;
        try (var binary = Cleaning.binary(page)) {
            long dots = (long) page.width() * height;
            for (int top = 0; top + height <= page.height(); top += Math.max(1, height / 2)) {
                int ink = ink(binary, top, height);
                if (ink > most && ink < dots / 4) {
                    most = ink;
                    best = top;
                }
            }
        }
        return best;
    }

    private static int ink(Picture binary, int top, int height) {
        var box = boxCreate(0, top, binary.width(), height);
        int[] count = {0};
        pixCountPixelsInRect(binary.pix(), box, count, null);
        boxDestroy(box);
        return count[0];
    }
}
