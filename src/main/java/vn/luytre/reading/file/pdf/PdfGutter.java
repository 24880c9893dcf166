package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The free stripe between two columns. It becomes narrower with each row that is taken. */
final class PdfGutter {
    private static final float NARROWEST = 6f;
    private static final float OFF_THE_MIDDLE = 30f;
    /** The gap of a row that lies on both sides is wider than its blanks. */
    private static final float WIDER_THAN_BLANKS = 1.6f;

    private final List<PdfRow> left = new ArrayList<>();
    private final List<PdfRow> right = new ArrayList<>();
    private final float pageMiddle;
    private final float rightMiddle;
    private float from;
    private float to;

    PdfGutter(PdfRow left, PdfRow right, float pageMiddle) {
        this.pageMiddle = pageMiddle;
        rightMiddle = right.middle();
        from = left.right();
        to = right.left();
    }

    List<PdfRow> left() {
        return left;
    }

    List<PdfRow> right() {
        return right;
    }

    boolean isWhole() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /** A row above the two columns belongs to one of them. */
    boolean leaves(PdfRow row, boolean top) {
        if (row.left() > from && row.left() > pageMiddle - OFF_THE_MIDDLE) return true;
        boolean begins = top || row.text().startsWith("Nơi nhận");
        return begins && row.right() < to && !isTitle(row);
    }

    /** Takes a row whose words leave the gutter free; a title in the middle of the page ends the columns. */
    boolean takes(PdfRow row) {
        int parting = parting(row);
        if (parting < 0) return false;
        var lefts = row.words().subList(0, parting);
        var rights = row.words().subList(parting, row.words().size());
        boolean both = !lefts.isEmpty() && !rights.isEmpty();
        if (both ? isOneLine(row, rights.getFirst().left() - lefts.getLast().right()) : isTitle(row)) return false;
        if (!lefts.isEmpty()) {
            from = Math.max(from, lefts.getLast().right());
            left.add(new PdfRow(lefts));
        }
        if (!rights.isEmpty()) {
            to = Math.min(to, rights.getFirst().left());
            right.add(new PdfRow(rights));
        }
        return true;
    }

    /** So many words of the row stand in the left column; -1 where it leaves no gutter. */
    private int parting(PdfRow row) {
        var words = row.words();
        if (row.right() <= to - NARROWEST) return words.size();
        if (row.left() >= from + NARROWEST) return 0;
        int parting = -1;
        float widest = NARROWEST;
        for (int i = 1; i < words.size(); i++) {
            float free = Math.min(to, words.get(i).left())
                    - Math.max(from, words.get(i - 1).right());
            if (free < widest) continue;
            widest = free;
            parting = i;
        }
        return parting;
    }

    private static boolean isOneLine(PdfRow row, float gap) {
        if (row.words().size() < 4) return false;
        var gaps = new double[row.words().size() - 1];
        for (int i = 0; i < gaps.length; i++)
            gaps[i] = row.words().get(i + 1).left() - row.words().get(i).right();
        Arrays.sort(gaps);
        return gap < WIDER_THAN_BLANKS * gaps[gaps.length / 2];
    }

    private boolean isTitle(PdfRow row) {
        if (row.words().getFirst().text().equals("Kính")) return true; // «Kính gửi: …» of a letter
        float off = Math.abs(row.middle() - pageMiddle);
        return off < OFF_THE_MIDDLE && off < Math.abs(row.middle() - rightMiddle);
    }
}
