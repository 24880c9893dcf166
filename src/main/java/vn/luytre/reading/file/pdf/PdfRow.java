package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.DoubtMarks;

/** Words that stand on one line of a page, from left to right. */
record PdfRow(List<PdfWord> words, Box box) {
    private static final float SAME_LINE = 0.35f;
    /** In sizes of letters: a wider gap parts columns. Set text stretches blanks, but hardly so far. */
    private static final float COLUMN_GAP = 1.8f;

    private static final float SMALLEST = 6f;
    private static final char SOFT_HYPHEN = '\u00AD';

    PdfRow(List<PdfWord> words) {
        this(words, words.stream().map(PdfWord::box).reduce(Box::and).orElseThrow());
    }

    /** The rows of these words, from top to bottom. */
    static List<PdfRow> of(List<PdfWord> words) {
        var rows = new ArrayList<PdfRow>();
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble((PdfWord word) -> word.box().bottom()));
        var row = new ArrayList<PdfWord>();
        for (var word : sorted) {
            if (!row.isEmpty()
                    && word.box().bottom() - row.getFirst().box().bottom()
                            > SAME_LINE * Math.max(SMALLEST, word.size())) {
                rows.add(fromLeft(row));
                row = new ArrayList<>();
            }
            row.add(word);
        }
        if (!row.isEmpty()) rows.add(fromLeft(row));
        return rows;
    }

    private static PdfRow fromLeft(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return new PdfRow(words);
    }

    /** What it says; a hyphen at its end that is only there because the line ends is left out. */
    String text() {
        return said(PdfWord::text);
    }

    /** The same with the marks of doubtful words, for a cell. */
    String marked() {
        return said(word -> DoubtMarks.mark(word.text(), word.doubt()));
    }

    private String said(Function<PdfWord, String> form) {
        var text = words.stream().map(form).collect(Collectors.joining(" "));
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Its last word goes on in the next row: «22/HD-» «BCA-V05». */
    boolean goesOn() {
        var last = words.getLast().text();
        char end = last.charAt(last.length() - 1);
        return end == SOFT_HYPHEN
                || end == '-' && last.length() > 1 && Character.isLetterOrDigit(last.charAt(last.length() - 2));
    }

    float left() {
        return box.left();
    }

    float right() {
        return box.right();
    }

    /** The line on which its letters stand. */
    float foot() {
        return box.bottom();
    }

    float middle() {
        return box.middle();
    }

    /** That of most of its letters. */
    float size() {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .map(PdfWord::size)
                .orElse(SMALLEST);
    }

    /** The parts of the row that wide gaps set apart. A number or dash and its text are one part. */
    List<PdfRow> segments() {
        var segments = new ArrayList<PdfRow>();
        var segment = new ArrayList<PdfWord>();
        for (var word : words) {
            if (!segment.isEmpty() && isColumnGap(segment, word)) {
                segments.add(new PdfRow(segment));
                segment = new ArrayList<>();
            }
            segment.add(word);
        }
        segments.add(new PdfRow(segment));
        return segments;
    }

    private static boolean isColumnGap(List<PdfWord> before, PdfWord word) {
        var last = before.getLast();
        boolean label = before.size() == 1 && last.text().length() <= 1;
        return !label && word.left() - last.right() > COLUMN_GAP * Math.max(SMALLEST, word.size());
    }
}
