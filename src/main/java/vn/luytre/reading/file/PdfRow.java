package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand on one line of a page, from left to right. */
record PdfRow(List<PdfWord> words) {
    private static final float SAME_LINE = 0.35f;
    /** In sizes of letters: a wider gap parts columns. Set text stretches blanks, but hardly so far. */
    private static final float COLUMN_GAP = 1.8f;

    /** The rows of these words, from top to bottom. */
    static List<PdfRow> of(List<PdfWord> words) {
        var rows = new ArrayList<PdfRow>();
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble((PdfWord word) -> word.box().bottom()));
        var row = new ArrayList<PdfWord>();
        for (var word : sorted) {
            if (!row.isEmpty()
                    && word.box().bottom() - row.getFirst().box().bottom() > SAME_LINE * Math.max(6, word.size())) {
                rows.add(fromLeft(row));
                row = new ArrayList<>();
            }
            row.add(word);
        }
        if (!row.isEmpty()) rows.add(fromLeft(row));
        return rows;
    }

    private static PdfRow fromLeft(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(word -> word.box().left()));
        return new PdfRow(words);
    }

    String text() {
        return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    Box box() {
        return words.stream().map(PdfWord::box).reduce(Box::and).orElseThrow();
    }

    float size() {
        return words.getFirst().size();
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
        return !label && word.box().left() - last.box().right() > COLUMN_GAP * Math.max(6, word.size());
    }
}
