package vn.luytre.reading.scan;

import java.util.ArrayList;
import java.util.List;

/** «15/1 1/2031»: a date or code that was cut in two at a narrow figure becomes one again. */
final class Merging {
    /** Of the height of the line; a blank is wider. */
    private static final float GAP = 0.16f;
    /** Where both together are a date, they are one even so. */
    private static final float DATE_GAP = 0.4f;

    private Merging() {}

    static List<FoundWord> merge(List<FoundWord> words) {
        var merged = new ArrayList<FoundWord>();
        for (var word : words) {
            if (!merged.isEmpty() && belong(merged.getLast(), word)) {
                merged.set(merged.size() - 1, both(merged.getLast(), word));
            } else {
                merged.add(word);
            }
        }
        return merged;
    }

    private static boolean belong(FoundWord word, FoundWord next) {
        float gap = next.left() - word.right();
        return Math.abs(word.baseline() - next.baseline()) < word.row() / 4
                && gap < (DateForm.isDate(word.text() + next.text()) ? DATE_GAP : GAP) * word.row()
                && gap > -word.row()
                && isPart(word.text(), true)
                && isPart(next.text(), false);
    }

    private static boolean isPart(String text, boolean before) {
        char edge = before ? text.charAt(text.length() - 1) : text.charAt(0);
        return CodeForm.isCode(text) && (Character.isDigit(edge) || edge == '/');
    }

    /** It is read again as a whole. */
    private static FoundWord both(FoundWord word, FoundWord next) {
        return new FoundWord(
                word.text() + next.text(),
                word.left(),
                Math.min(word.top(), next.top()),
                next.right(),
                Math.max(word.bottom(), next.bottom()),
                word.baseline(),
                word.row(),
                0,
                null);
    }
}
