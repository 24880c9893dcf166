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
    /** In sizes of letters: lines of one column stand farther apart. */
    private static final float BESIDE = 1.1f;

    private static final float BELOW = 2f;

    private static final float OFF_THE_MIDDLE = 30f;

    private static final float FARTHEST_ROW = 8f;

    /** The columns that begin at this row; null where it is a line of its own. */
    static @Nullable PdfColumns at(List<PdfRow> rows, int first, float width) {
        var block = begin(rows, first, width);
        if (block == null) return null;
        int next = first + 1;
        while (next < rows.size() && isNear(rows.get(next - 1), rows.get(next)) && block.takes(rows.get(next))) next++;
        boolean wide = block.gutterTo - block.gutterFrom > NARROWEST_GUTTER;
        return wide && next - first > 1 ? new PdfColumns(next - first, block.left, block.right) : null;
    }

    /** Either two parts of a row, or two rows beside each other of which one stands a little higher. */
    private static @Nullable Block begin(List<PdfRow> rows, int first, float width) {
        var row = rows.get(first);
        var parts = row.segments();
        if (parts.size() == 2) return new Block(List.of(parts.get(0)), List.of(parts.get(1)), width);
        if (parts.size() > 2 || first + 1 == rows.size()) return null;
        var next = rows.get(first + 1);
        float drop = (next.box().bottom() - row.box().bottom()) / row.size();
        if (next.segments().size() > 1) return null;
        // what stands at the right and higher cannot be read before: no paragraph goes on to the left of its beginning
        if (drop < BELOW && row.box().left() > next.box().right() + NARROWEST_GUTTER) {
            return new Block(List.of(), List.of(row), width, next);
        }
        return drop < BESIDE && next.box().left() > row.box().right() + NARROWEST_GUTTER
                ? new Block(List.of(row), List.of(), width, next)
                : null;
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

        Block(List<PdfRow> left, List<PdfRow> right, float width) {
            this(left, right, width, left.isEmpty() ? right.getFirst() : left.getFirst());
        }

        /** @param beside gives the edge of a side that has no row yet; it is taken as the next row */
        Block(List<PdfRow> left, List<PdfRow> right, float width, PdfRow beside) {
            this.left.addAll(left);
            this.right.addAll(right);
            this.width = width;
            gutterFrom = (left.isEmpty() ? beside : left.getFirst()).box().right();
            var firstRight = right.isEmpty() ? beside : right.getFirst();
            gutterTo = firstRight.box().left();
            rightMiddle = middle(firstRight);
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
            float off = Math.abs(middle - width / 2);
            return off < OFF_THE_MIDDLE && off < Math.abs(middle - rightMiddle);
        }
    }
}
