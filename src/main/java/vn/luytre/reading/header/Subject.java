package vn.luytre.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Words;

/** Makes the trích yếu out of its lines: without «Về việc» and loose quotation marks, abbreviations written out, the first letter a capital. */
final class Subject {
    private final PreparedText text;
    private final Words words;
    private final List<Piece> lines;
    private int from;
    private int to;

    Subject(PreparedText text, List<Piece> lines) {
        this.text = text;
        this.words = text.words();
        this.lines = lines;
    }

    @Nullable
    Found found(String rule, Confidence confidence) {
        if (lines.isEmpty()) return null;
        from = HeaderWords.ABOUT.after(
                words, lines.getFirst().from(), lines.getFirst().to());
        to = lines.getLast().to();
        while (to > from && isLoose(to - 1)) to--;
        if (to - from > 2 && closing(from) == to - 1) {
            from++;
            to--;
        }
        var span = from >= to ? null : text.trimmed(from, to);
        if (span == null) return null;
        boolean capitals = lines.stream().allMatch(line -> line.isCapitals(words));
        String value = capitals ? ProperCase.sentence(words, from, to) : joined();
        return new Found(ProperCase.capitalized(Abbreviations.expand(value)), span, confidence, rule);
    }

    /** A closing mark at the end that nothing opens. */
    private boolean isLoose(int at) {
        char mark = words.mark(at);
        if (mark == 0 || mark == ')' || mark == '%') return false;
        return mark != '”' && mark != '"' || !isOpened(at);
    }

    private boolean isOpened(int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            char mark = words.mark(i);
            if (mark == '“' || mark == '"' && open == 0) open++;
            else if (mark == '”' || mark == '"') open--;
        }
        return open > 0;
    }

    /** The mark that closes the quotation beginning here, or -1. */
    private int closing(int at) {
        char first = words.mark(at);
        if (first != '“' && first != '"') return -1;
        int open = 1;
        for (int i = at + 1; i < to; i++) {
            char mark = words.mark(i);
            if (mark == '“') open++;
            else if ((mark == '”' || mark == '"') && --open == 0) return i;
        }
        return -1;
    }

    /** The words of these lines, without what stands between them in the other column. */
    private String joined() {
        var out = new StringBuilder();
        for (var line : lines) {
            int start = Math.max(from, line.from());
            int end = Math.min(to, line.to());
            if (start >= end) continue;
            if (!out.isEmpty()) out.append(' ');
            out.append(words.between(start, end));
        }
        return out.toString();
    }
}
