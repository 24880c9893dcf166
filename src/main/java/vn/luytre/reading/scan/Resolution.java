package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixScale;

import org.bytedeco.leptonica.PIX;

/** Dots an inch: what a picture has, and what it is brought to. */
final class Resolution {
    private static final int WANTED = 300;
    private static final int FEWEST = 240;
    private static final int MOST = 400;
    /** Inches across a page of A4. */
    private static final float PAGE = 8.27f;
    /** A page is hardly smaller than A6 or larger than A3. */
    private static final float SMALLEST_PAGE = 4f;

    private static final float LARGEST_PAGE = 12f;

    private static final float SQUARE = 1.2f;
    private static final float FLATTEST = 4.5f;

    private Resolution() {}

    /**
     * Brings a picture to dots that are read well, as many across as down.
     *
     * @return how many an inch
     */
    static int bring(Picture page, int stated) throws PictureFault {
        int across = across(page, stated > 0 ? stated : page.pix().xres());
        int wanted = across < FEWEST || across > MOST ? WANTED : across;
        float right = (float) wanted / across;
        float down = right * stretch(page.pix());
        if (right != 1 || down != 1) page.change(pix -> pixScale(pix, right, down));
        return wanted;
    }

    /** A fax has half as many dots from top to bottom as across, and says so. */
    static float stretch(PIX page) {
        float stretch = page.yres() > 0 ? (float) page.xres() / page.yres() : 1;
        return stretch > SQUARE && stretch < FLATTEST ? stretch : 1;
    }

    /** A camera states 72 whatever it took; so a page that would be too small or too large is taken for A4. */
    static int across(Picture page, int stated) {
        int narrow = Math.min(page.width(), Math.round(page.height() * stretch(page.pix())));
        if (stated > 0 && narrow > SMALLEST_PAGE * stated && narrow < LARGEST_PAGE * stated) return stated;
        return Math.max(1, Math.round(narrow / PAGE));
    }
}
