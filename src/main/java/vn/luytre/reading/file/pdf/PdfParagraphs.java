package vn.luytre.reading.file.pdf;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/**
 * Tells the paragraphs of a PDF, which has only lines: by the indent of the first line, the line before that had room for more, and the
 * space between. A paragraph goes on over the end of a page.
 */
final class PdfParagraphs {
    private static final float INDENT = 8f;
    /** In distances of lines: more is the space between paragraphs. */
    private static final float SPACE = 1.22f;

    private static final float BROAD_SPACE = 1.6f;
    private static final float TITLE_SPACE = 2f;
    /** So much of the width may stay free at the end of a line within a paragraph that is not justified. */
    private static final float RAGGED = 0.06f;

    private static final float JUSTIFIED = 4f;
    private static final float NEARLY = 0.95f;
    private static final int LONGEST_TITLE = 5;

    private final Lines lines;
    private PdfMargins margins = new PdfMargins(0, 0, -1, 0, false, 0);
    private @Nullable PdfRow last;
    private float bodyLeft;
    private boolean first;
    private boolean lastFirst;
    private boolean lastCentred;
    private boolean newPage;

    PdfParagraphs(Lines lines) {
        this.lines = lines;
    }

    /** The rows that follow stand within these margins, on a new page or on the same. */
    void within(PdfMargins next, boolean onNewPage) {
        margins = next;
        newPage |= onNewPage;
    }

    /** The next of these rows. */
    void row(List<PdfRow> rows, int at, PdfPage page) throws Unreadable {
        var before = last;
        var row = rows.get(at);
        boolean centred = isCentred(rows, at);
        first = false;
        if (before == null || begins(before, row, centred)) {
            end();
            first = true;
        } else if (centred && hasRoom(before, row)) {
            lines.endLine(); // lines of one title
        }
        page.write(row, lines, before != null && before.goesOn());
        if (!first) bodyLeft = row.left();
        last = row;
        lastFirst = first;
        lastCentred = centred;
        newPage = false;
    }

    /** Also lines of a title that fill the width, above one that does not. */
    private boolean isCentred(List<PdfRow> rows, int at) {
        if (margins.isCentred(rows.get(at))) return true;
        if (last != null && !lastCentred) return false;
        for (int i = at; i < Math.min(rows.size(), at + LONGEST_TITLE); i++) {
            if (margins.isCentred(rows.get(i))) return true;
            if (!margins.isSymmetric(rows.get(i))) return false;
        }
        return false;
    }

    private boolean hasRoom(PdfRow before, PdfRow row) {
        if (before.goesOn()) return false;
        if (row.words().getFirst().text().equals("Kính")) return true; // «Kính gửi: …»
        float word = row.words().getFirst().box().width() + row.size() / 3;
        if (isCapitals(before) != isCapitals(row) || row.text().startsWith("(")) return true;
        // «Về việc …»: lines of a subject may be broken anywhere, lines in capitals each say something of their own
        return isCapitals(row) && before.box().width() + word < NEARLY * margins.width();
    }

    private static boolean isCapitals(PdfRow row) {
        var text = row.text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    /** What follows is a paragraph of its own. */
    void end() {
        lines.endLine();
        lines.gap();
        last = null;
        newPage = false;
    }

    private boolean begins(PdfRow before, PdfRow row, boolean centred) {
        float distance = row.foot() - before.foot();
        if (before.goesOn()) return false;
        if (newPage) return centred || beginsOnPage(before, row);
        if (centred && lastCentred) return distance > TITLE_SPACE * pitch(row);
        if (centred || lastCentred) return true;
        if (distance > BROAD_SPACE * pitch(row) || distance < 0) return true;
        if (isShort(before, row) || isLabelAfterEnd(before, row)) return true;
        if (isIndented(before, row)) return true;
        return distance > SPACE * pitch(row) && hasEnded(before);
    }

    private float pitch(PdfRow row) {
        return margins.pitch() > 0 ? margins.pitch() : 1.4f * row.size();
    }

    /** At the top of a page: it goes on unless it is indented, or the page before was not filled to its last line. */
    private boolean beginsOnPage(PdfRow before, PdfRow row) {
        if (isLabelAfterEnd(before, row)) return true;
        boolean lower = Character.isLowerCase(row.text().codePointAt(0));
        if (lower && !hasEnded(before) && !PdfLabel.is(row.words().getFirst().text())) return false;
        return isShort(before, row) || row.left() > margins.left() + INDENT || hasEnded(before);
    }

    /** The line before had room for the first word of this one: it was the last of its paragraph. */
    private boolean isShort(PdfRow before, PdfRow row) {
        float free = margins.right() - before.right();
        if (margins.justified() && before.left() < margins.right() - margins.width() / 2) {
            return free > JUSTIFIED && free > row.size() / 2;
        }
        return free > row.words().getFirst().box().width() + RAGGED * margins.width();
    }

    private boolean isIndented(PdfRow before, PdfRow row) {
        if (isHanging(before, row)) return false;
        if (lastFirst)
            return row.left() > before.left() + INDENT
                    || hasEnded(before) && isLevel(before, row) && row.left() > margins.left() + INDENT;
        return row.left() > bodyLeft + INDENT || row.left() < bodyLeft - INDENT;
    }

    private static boolean isLevel(PdfRow before, PdfRow row) {
        return Math.abs(row.left() - before.left()) < INDENT;
    }

    /** «-  Các sở, ban, ngành …»: the lines below begin under the first word, not under the dash. */
    private boolean isHanging(PdfRow before, PdfRow row) {
        var words = before.words();
        return lastFirst
                && words.size() > 1
                && PdfLabel.is(words.getFirst().text())
                && Math.abs(row.left() - words.get(1).left()) < INDENT;
    }

    private static boolean isLabelAfterEnd(PdfRow before, PdfRow row) {
        return row.text().startsWith("Nơi nhận:") || PdfLabel.begins(row) && hasEnded(before);
    }

    private static boolean hasEnded(PdfRow row) {
        var text = row.text();
        return !text.isEmpty() && ".;:!?/…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
