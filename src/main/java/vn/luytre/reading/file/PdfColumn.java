package vn.luytre.reading.file;

import java.util.List;
import java.util.Locale;

/** Writes one of two columns: line by line, but a line that had no room for the next word goes on in the next. */
record PdfColumn(List<PdfRow> rows, float pageLeft, float pageRight) {
    /** In sizes of letters: more parts what stands in one column. */
    private static final float FARTHEST = 2.6f;

    private static final float SAME_EDGE = 4f;
    /** Between the words and the edge of the cell they stand in. */
    private static final float EDGE = 6f;

    void write(PdfPage page, Lines lines) throws Unreadable {
        lines.gap();
        PdfRow before = null;
        for (var row : rows) {
            boolean far = before != null && row.foot() - before.foot() > FARTHEST * row.size();
            boolean goesOn = before != null && !far && goesOn(before, row);
            if (!goesOn) lines.endLine();
            if (far) lines.gap();
            page.write(row, lines, goesOn && before != null && before.goesOn());
            before = row;
        }
        lines.endLine();
        lines.gap();
    }

    private boolean goesOn(PdfRow before, PdfRow row) {
        var first = row.words().getFirst().text();
        if (PdfLabel.is(first) || first.equals("Số:") || first.equals("V/v")) return false;
        var end = before.text();
        if (end.endsWith(";") || end.endsWith(":") || isCapitals(end) != isCapitals(row.text())) return false;
        return before.goesOn() || before.box().width() + row.words().getFirst().box().width() + row.size() / 4 > room(before);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The width of the column: that of its longest line where lines begin alike, else as far as a line in the middle could reach. */
    private float room(PdfRow row) {
        float left = rows.stream().map(PdfRow::left).min(Float::compare).orElse(0f);
        float right = rows.stream().map(PdfRow::right).max(Float::compare).orElse(0f);
        long level = rows.stream().filter(one -> one.left() - left < SAME_EDGE).count();
        if (level > 2 && level * 3 > rows.size()) return right - left;
        return 2 * Math.min(row.middle() - pageLeft, pageRight - row.middle()) - EDGE;
    }
}
