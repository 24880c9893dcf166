package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.text.TextQuality;

/**
 * One page: its words, the lines drawn on it, and what was left out because nobody sees it.
 *
 * @param width in points, as it lies before its reader
 * @param scan a picture covers it
 */
record PdfPage(int number, float width, boolean scan, List<PdfWord> words, List<PdfRule> rules, List<Box> hidden) {
    /** Of a box around the ink of a line, in sizes of letters: marks above capitals, tails below the line. */
    private static final float ABOVE = 0.98f;

    private static final float BELOW = 0.22f;

    PdfPage(int number, float width, boolean scan, List<PdfRule> rules) {
        this(number, width, scan, new ArrayList<>(), rules, new ArrayList<>());
    }

    int letters() {
        return letters(words);
    }

    private static int letters(List<PdfWord> words) {
        return (int) words.stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(Character::isLetter)
                .count();
    }

    /**
     * Its text can be read: there is some, most of its letters are what is seen, and what a program recognized on a picture of the page is
     * Vietnamese.
     */
    boolean hasReadableText() {
        int sure = letters(
                words.stream().filter(word -> word.doubt() != Doubt.Cause.FONT).toList());
        if (sure == 0 || sure * 2 <= letters()) return false;
        return !scan || isVietnamese();
    }

    private boolean isVietnamese() {
        var text = words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
        var verdict = TextQuality.of(text).verdict();
        return verdict == TextQuality.Verdict.CLEAN || verdict == TextQuality.Verdict.SUSPECT;
    }

    /** Writes a row as the next part of a line, with its place and its doubts; glued to what stands before where a word goes on. */
    void write(PdfRow row, Lines lines, boolean glued) throws Unreadable {
        leftOut(row.foot(), lines);
        var text = row.text();
        int at = lines.part(text, glued, number, shown(row));
        for (var word : row.words()) {
            int length = word.text().replace("\u00AD", "").length();
            if (word.doubt() != null) lines.doubt(at, at + length, word.doubt());
            at += length + 1;
        }
    }

    static Box shown(PdfRow row) {
        float size = row.size();
        float top = Math.min(row.foot() - ABOVE * size, row.box().top());
        return new Box(row.left(), top, row.box().width(), row.foot() + BELOW * size - top);
    }

    /** Notes that something was left out above this line of the page. */
    void leftOut(float above, Lines lines) {
        if (hidden.removeIf(box -> box.bottom() <= above))
            lines.doubt(lines.length(), lines.length(), Doubt.Cause.HIDDEN);
    }
}
