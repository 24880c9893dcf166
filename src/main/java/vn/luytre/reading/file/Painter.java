package vn.luytre.reading.file;

import java.io.IOException;
import java.nio.file.Path;
import vn.luytre.reading.PagePicture;

/** Shows the pages of a file of one format. */
public interface Painter {
    /** Good enough to read small print beside a form; a page of A4 is 910 dots wide. */
    int DPI = 110;

    /**
     * One page.
     *
     * @param page from 1; an {@link Unreadable} where there is none
     */
    PagePicture paint(Path file, int page) throws IOException;

    /** There are not so many pages. */
    static Unreadable noSuchPage(int page) {
        return new Unreadable("không có trang " + page);
    }
}
