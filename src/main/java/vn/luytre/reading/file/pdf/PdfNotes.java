package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;

/**
 * Notes at the foot of pages: small lines below a short rule, the first with a number. They are read behind the text, for a sentence may go
 * on over the page above them.
 */
final class PdfNotes {
    private static final float SMALL = 0.9f;
    private static final float LONGEST_RULE = 260f;
    private static final float FARTHEST_RULE = 24f;

    private record Note(PdfRow row, PdfPage page) {}

    private final List<Note> notes = new ArrayList<>();

    /** Takes the notes off the page. */
    void takeFrom(PdfPage page) {
        var rows = PdfRow.of(page.words());
        int first = first(rows, page);
        for (var row : rows.subList(first, rows.size())) {
            notes.add(new Note(row, page));
            page.words().removeAll(row.words());
        }
    }

    private static int first(List<PdfRow> rows, PdfPage page) {
        for (int i = rows.size() - 1; i > 0; i--) {
            if (isBelowRule(rows.get(i - 1), rows.get(i), page)) {
                boolean numbered = Character.isDigit(rows.get(i).text().charAt(0));
                return numbered && rows.get(i).size() < SMALL * rows.get(i - 1).size() ? i : rows.size();
            }
        }
        return rows.size();
    }

    private static boolean isBelowRule(PdfRow above, PdfRow row, PdfPage page) {
        return page.rules().stream()
                .anyMatch(rule -> !rule.isUpright()
                        && rule.x2() - rule.x1() < LONGEST_RULE
                        && rule.y1() > above.foot()
                        && rule.y1() < row.foot()
                        && row.foot() - rule.y1() < FARTHEST_RULE);
    }

    void write(Lines lines) throws Unreadable {
        for (var note : notes) {
            if (Character.isDigit(note.row().text().charAt(0))) {
                lines.endLine();
                lines.gap();
            }
            note.page().write(note.row(), lines, false);
        }
        lines.endLine();
    }
}
