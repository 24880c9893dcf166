package vn.luytre.reading.file.pdf;

import java.util.List;
import vn.luytre.reading.file.Box;

/**
 * What a page draws apart from letters.
 *
 * @param rules straight lines
 * @param grounds areas filled with a colour
 * @param pictures where they lie
 */
record PdfDrawing(List<PdfRule> rules, List<Box> grounds, List<Box> pictures) {
    /** White letters are seen there. */
    boolean isColoured(Box letter) {
        return holds(grounds, letter) || holds(pictures, letter);
    }

    private static boolean holds(List<Box> boxes, Box letter) {
        float x = letter.middle();
        float y = letter.level();
        return boxes.stream()
                .anyMatch(box -> box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom());
    }
}
