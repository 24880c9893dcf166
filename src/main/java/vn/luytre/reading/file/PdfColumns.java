package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns that stand side by side: «UBND TỈNH …» and «CỘNG HÒA …» in the head, «Nơi nhận: …» and «CHỦ TỊCH» in the foot.
 *
 * @param rows how many rows of the page they take
 */
record PdfColumns(int rows, List<PdfRow> left, List<PdfRow> right) {
    private static final float NARROWEST_GUTTER = 8f;
    private static final float FARTHEST_ROW = 8f;

    /** The columns that begin at this row; null where it is a line of its own. */
    static @Nullable PdfColumns at(List<PdfRow> rows, int first, float width) {
        var begin = rows.get(first).segments();
        if (begin.size() != 2) return null;
        var block = new Block(begin.get(0), begin.get(1), width);
        int next = first + 1;
        while (next < rows.size() && isNear(rows.get(next - 1), rows.get(next)) && block.takes(rows.get(next))) next++;
        boolean wide = block.gutterTo - block.gutterFrom > NARROWEST_GUTTER;
        return wide && next - first > 1 ? new PdfColumns(next - first, block.left, block.right) : null;
    }

    private static boolean isNear(PdfRow row, PdfRow next) {
        return next.box().bottom() - row.box().bottom() < FARTHEST_ROW * Math.max(8, next.size());
    }

    private static final class Block {
        private final List<PdfRow> left = new ArrayList<>();
        private final List<PdfRow> right = new ArrayList<>();
        private final float rightMiddle;
        private final float width;
        private float gutterFrom;
        private float gutterTo;

        Block(PdfRow left, PdfRow right, float width) {
            this.left.add(left);
            this.right.add(right);
            this.width = width;
            gutterFrom = left.box().right();
            gutterTo = right.box().left();
            rightMiddle = middle(right);
        }

        private static float middle(PdfRow row) {
            return row.box().left() + row.box().width() / 2;
        }

        /** Takes a row whose words leave the gutter free; a title in the middle of the page ends the columns. */
        boolean takes(PdfRow row) {
            var segments = row.segments();
            if (segments.size() > 2) return false;
            if (segments.size() == 1 && isTitle(row)) return false;
            float from = gutterFrom;
            float to = gutterTo;
            var lefts = new ArrayList<PdfRow>();
            var rights = new ArrayList<PdfRow>();
            for (var segment : segments) {
                float middle = middle(segment);
                if (middle < (gutterFrom + gutterTo) / 2) {
                    from = Math.max(from, segment.box().right());
                    lefts.add(segment);
                } else {
                    to = Math.min(to, segment.box().left());
                    rights.add(segment);
                }
            }
            if (to - from < NARROWEST_GUTTER || segments.size() == 2 && lefts.size() != 1) return false;
            gutterFrom = from;
            gutterTo = to;
            left.addAll(lefts);
            right.addAll(rights);
            return true;
        }

        private boolean isTitle(PdfRow row) {
            float middle = middle(row);
            return Math.abs(middle - width / 2) < Math.abs(middle - rightMiddle) && middle > gutterFrom - 20;
        }
    }
}
