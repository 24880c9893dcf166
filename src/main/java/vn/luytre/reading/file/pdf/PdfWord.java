package vn.luytre.reading.file.pdf;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.file.Box;

/**
 * A word on a page.
 *
 * @param box from the tops of its letters down to the line on which they stand
 * @param size of its letters, in points
 * @param doubt why it may not be the word that is seen there; null where it is sure
 */
record PdfWord(String text, Box box, float size, Doubt.@Nullable Cause doubt) {
    PdfWord(String text, Box box, float size) {
        this(text, box, size, null);
    }

    float left() {
        return box.left();
    }

    float right() {
        return box.right();
    }

    float middle() {
        return box.middle();
    }
}
