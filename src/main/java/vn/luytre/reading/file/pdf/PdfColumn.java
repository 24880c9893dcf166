package vn.luytre.reading.file.pdf;

import java.util.List;
import java.util.Locale;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/** Writes one of two columns: line by line, but a line that had no room for the next word goes on in the next. */
record PdfColumn(List<PdfRow> rows, boolean right, PdfMargins margins) {
    /** In sizes of letters: more parts what stands in one column. */
    private static final float FARTHEST = 2.6f;

    /** Between the words and the edges of the cell they stand in. */
    private static final float EDGES = 18f;
    /** Of the width of a page: that at the right is no narrower. */
    private static final float NARROWEST = 0.33f;

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
        if (before.goesOn() || isList()) return true;
        return before.box().width() + row.words().getFirst().box().width() + row.size() / 4 > room(before);
    }

    /** «Nơi nhận: - …; - …;»: each ends with a semicolon, and what has none goes on. */
    private boolean isList() {
        return rows.stream()
                .anyMatch(row -> row.text().startsWith("-") && row.text().endsWith(";"));
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The width of the column, as far as a line in its middle could reach. */
    private float room(PdfRow row) {
        if (!right) return 2 * (row.middle() - margins.left());
        float room = 2 * Math.min(row.middle() - margins.left(), margins.right() - row.middle()) - EDGES;
        return Math.max(room, NARROWEST * margins.pageWidth());
    }
}
