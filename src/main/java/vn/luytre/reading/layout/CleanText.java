package vn.luytre.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Span;
import vn.luytre.text.MappedText;

/**
 * The text of a document as a person reads it: without page numbers, stamps and emphasis marks, broken lines joined, one
 * blank between words, one line break between blocks. Every stretch of it can be shown in the file.
 */
public final class CleanText {
    private static final String CLOSING = ".,;:…";
    private final SourceText source;
    private final MappedText clean;
    private final List<Block> blocks;

    CleanText(SourceText source, MappedText clean, List<Block> blocks) {
        this.source = source;
        this.clean = clean;
        this.blocks = List.copyOf(blocks);
    }

    public static CleanText of(SourceText source) {
        return new Layout(source).read();
    }

    public String text() {
        return clean.text();
    }

    public List<Block> blocks() {
        return blocks;
    }

    public SourceText source() {
        return source;
    }

    /** The stretch as it stands in the file; both ends must be within the text and the stretch not empty. */
    public Span span(int start, int end) {
        var normal = source.normal();
        int from = normal.sourceStart(clean.sourceStart(start));
        int to = normal.sourceEnd(clean.sourceEnd(end));
        String said = clean.text().substring(start, end);
        if (said.indexOf('\n') >= 0) said = said.replace('\n', ' ');
        return new Span(source.codePointAt(from), source.codePointAt(to), said);
    }

    /** Where the character at this place stands in the file. */
    public int place(int at) {
        return source.codePointAt(source.normal().sourceStart(clean.sourceStart(at)));
    }

    /** The stretch without blanks at its ends and without closing marks; null where nothing is left. */
    public @Nullable Span trimmed(int start, int end) {
        int from = firstInk(start, end);
        int to = lastInk(from, end);
        return from < to ? span(from, to) : null;
    }

    /** The first place in the stretch that is no blank. */
    public int firstInk(int start, int end) {
        int from = start;
        while (from < end && isBlank(text().charAt(from))) from++;
        return from;
    }

    /** Where the stretch ends once blanks and closing marks («./.», «...», «;») are taken off. */
    public int lastInk(int start, int end) {
        int to = end;
        while (to > start && (isClosing(text().charAt(to - 1)) || isSlashOfTheEnd(start, to))) to--;
        return to;
    }

    private static boolean isClosing(char c) {
        return isBlank(c) || CLOSING.indexOf(c) >= 0;
    }

    /** «./.», «./» at the end of a document. */
    private boolean isSlashOfTheEnd(int start, int to) {
        return to - start >= 2 && text().charAt(to - 1) == '/' && text().charAt(to - 2) == '.';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
