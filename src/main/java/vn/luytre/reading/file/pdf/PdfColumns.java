package vn.luytre.reading.file.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns that stand side by side: «UBND TỈNH …» and «CỘNG HÒA …» in the head, «Nơi nhận: …» and «CHỦ TỊCH» in the foot. The lines of
 * one need not stand on those of the other.
 *
 * @param rows how many rows of the page they take
 */
record PdfColumns(int rows, List<PdfRow> left, List<PdfRow> right) {
    /** In sizes of letters: lines of one column stand farther apart. */
    private static final float BESIDE = 1.1f;

    private static final float BELOW = 2f;
    private static final float NARROWEST_GUTTER = 8f;
    private static final float OFF_THE_MIDDLE = 60f;
    private static final float FARTHEST_ROW = 8f;
    /** So many rows of one column may stand above the first of the other. */
    private static final int MOST_ALONE = 4;
    /** So many receivers may stand at the top of a page above the name of who signs, where the foot is broken over two pages. */
    private static final int MOST_RECEIVERS = 30;

    /**
     * The columns that begin at this row; null where it is a line of its own.
     *
     * @param top the page begins here: also what stands at the left may be above all of the other column
     */
    static @Nullable PdfColumns at(List<PdfRow> rows, int first, float middle, boolean top) {
        var block = begin(rows, first, middle, top);
        if (block == null) return null;
        int next = first + 1;
        while (next < rows.size() && isNear(rows.get(next - 1), rows.get(next)) && block.takes(rows.get(next))) next++;
        return next - first > 1 && block.isWhole() ? new PdfColumns(next - first, block.left(), block.right()) : null;
    }

    /** Either two parts of a row, or two rows beside each other of which one stands a little higher; above them rows of one side. */
    private static @Nullable PdfGutter begin(List<PdfRow> rows, int first, float middle, boolean top) {
        boolean goesOn = first == 0 && isReceiver(rows.getFirst());
        int last = Math.min(rows.size() - 1, first + (goesOn ? MOST_RECEIVERS : MOST_ALONE));
        for (int i = first; i <= last; i++) {
            var gutter = beside(rows, i, middle);
            if (gutter == null) {
                if (rows.get(i).segments().size() > 1) return null;
                continue;
            }
            for (int j = first; j < i; j++) if (!gutter.leaves(rows.get(j), top || goesOn)) return null;
            return gutter.takes(rows.get(first)) ? gutter : null;
        }
        return null;
    }

    /** «- Thường trực Tỉnh ủy;». */
    private static boolean isReceiver(PdfRow row) {
        var text = row.text();
        return text.startsWith("-") && (text.endsWith(";") || text.endsWith("."));
    }

    private static @Nullable PdfGutter beside(List<PdfRow> rows, int at, float middle) {
        var row = rows.get(at);
        var parts = row.segments();
        if (parts.size() == 2) return new PdfGutter(parts.getFirst(), parts.getLast(), middle);
        if (parts.size() > 2 || at + 1 == rows.size()) return null;
        var next = rows.get(at + 1);
        float drop = (next.foot() - row.foot()) / row.size();
        if (next.segments().size() > 1) return null;
        // what stands at the right and higher cannot be read before: no paragraph goes on to the left of its beginning
        boolean right = row.left() > middle - OFF_THE_MIDDLE;
        if (right && drop < BELOW && row.left() > next.right() + NARROWEST_GUTTER) {
            return new PdfGutter(next, row, middle);
        }
        return drop < BESIDE && next.left() > row.right() + NARROWEST_GUTTER ? new PdfGutter(row, next, middle) : null;
    }

    private static boolean isNear(PdfRow row, PdfRow next) {
        return next.foot() - row.foot() < FARTHEST_ROW * Math.max(8, next.size());
    }
}
