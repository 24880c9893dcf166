package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a page have in common: where most of them begin and end, and how far they stand from one another.
 *
 * @param indent where first lines of paragraphs begin; -1 where they begin as others do
 * @param justified most lines end at the right margin to the point
 */
record PdfMargins(float left, float right, float indent, float pitch, boolean justified, float pageWidth) {
    /** Fewer broad lines say little of themselves: those of the page before do. */
    private static final int FEW = 5;

    private static final float BROAD = 0.7f;
    private static final float SAME = 3f;
    private static final int FEWEST_INDENTED = 3;
    /** A page has no more; a file that does is not to take long. */
    private static final int MOST_ROWS = 200;

    private static final float WIDEST_INDENT = 72f;
    private static final float JUTTING = 30f;
    private static final float FARTHEST = 3f;
    private static final float HALF = 0.5f;
    private static final float NARROWER = 25f;
    private static final float OFF_THE_MIDDLE = 7f;
    private static final float FAR_OFF = 40f;
    private static final float HALF_AN_INDENT = 8f;

    static PdfMargins of(List<PdfRow> rows, float pageWidth, @Nullable PdfMargins before) {
        var own = of(rows, pageWidth);
        if (before == null || before.pageWidth != pageWidth || own.broad(rows).size() >= FEW) return own;
        return rows.isEmpty() ? before : own.and(before);
    }

    /** The wider of both, with the distances of the other. */
    private PdfMargins and(PdfMargins other) {
        return new PdfMargins(
                Math.min(left, other.left),
                Math.max(right, other.right),
                other.indent,
                other.pitch,
                other.justified,
                pageWidth);
    }

    private static PdfMargins of(List<PdfRow> rows, float pageWidth) {
        float left = edge(rows, PdfRow::left, 1);
        float right = edge(rows, PdfRow::right, -1);
        long full = rows.stream()
                .filter(row -> Math.abs(row.right() - right) < SAME)
                .count();
        float indent = indent(rows, left);
        var own = new PdfMargins(left, right, indent, pitch(rows), full * 3 >= rows.size() && full > 2, pageWidth);
        var broad = own.broad(rows);
        return broad.size() < FEW ? own : new PdfMargins(left, right, indent, pitch(broad), own.justified, pageWidth);
    }

    /** Where most of the lines begin that do not begin at the margin, three at least. */
    private static float indent(List<PdfRow> rows, float left) {
        float indent = -1;
        long most = FEWEST_INDENTED - 1;
        for (var row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            if (row.left() < left + SAME || row.left() > left + WIDEST_INDENT) continue;
            long count = rows.stream()
                    .filter(other -> Math.abs(other.left() - row.left()) < 1)
                    .count();
            if (count > most) {
                most = count;
                indent = row.left();
            }
        }
        return indent;
    }

    private List<PdfRow> broad(List<PdfRow> rows) {
        float least = BROAD * Math.max(right - left, pageWidth / 2);
        return rows.stream().filter(row -> row.box().width() > least).toList();
    }

    /** The outermost place at which two rows begin or end, where it is near: a single one that juts out does not count. */
    private static float edge(List<PdfRow> rows, ToDoubleFunction<PdfRow> place, int sign) {
        double[] places =
                rows.stream().mapToDouble(place).map(at -> at * sign).sorted().toArray();
        if (places.length == 0) return 0;
        for (int i = 0; i + 1 < places.length && places[i] - places[0] < JUTTING; i++) {
            if (places[i + 1] - places[i] < SAME) return (float) places[i] * sign;
        }
        return (float) places[0] * sign;
    }

    /** The smallest of the usual distances: lines of one paragraph are the nearest. */
    private static float pitch(List<PdfRow> rows) {
        var distances = new ArrayList<Double>();
        for (int i = 1; i < rows.size(); i++) {
            double distance = rows.get(i).foot() - rows.get(i - 1).foot();
            if (distance > HALF * rows.get(i).size()
                    && distance < FARTHEST * rows.get(i).size()) distances.add(distance);
        }
        double[] sorted =
                distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : (float) sorted[usual(sorted)];
    }

    /** A quarter of the way up: below lie accidents, above the spaces between paragraphs. */
    private static int usual(double[] sorted) {
        return sorted.length < 4 ? 0 : sorted.length / 4;
    }

    float width() {
        return right - left;
    }

    /** Of the text; of the page, where the text says little. */
    float middle() {
        float middle = (left + right) / 2;
        return Math.abs(middle - pageWidth / 2) < FAR_OFF ? middle : pageWidth / 2;
    }

    boolean isCentred(PdfRow row) {
        if (Math.abs(row.left() - indent) < 1
                || PdfLabel.isOfList(row.words().getFirst().text())) return false;
        return row.left() > left + NARROWER
                && row.right() < right - NARROWER
                && Math.abs(row.middle() - middle()) < OFF_THE_MIDDLE;
    }

    /** It begins and ends at the margins, or as far from one as from the other. */
    boolean isSymmetric(PdfRow row) {
        return Math.abs(row.middle() - middle()) < HALF_AN_INDENT;
    }
}
