package vn.luytre.directive.draft;

import java.util.List;
import vn.luytre.text.Folding;
import vn.luytre.text.MappedText;
import vn.luytre.web.Refused;

/** The text that a draft is about. Its offsets are code points. */
public final class DraftText {
    private final String raw;
    private final List<TextLine> lines;
    private final List<TextDoubt> doubts;

    public DraftText(String raw) {
        this(raw, List.of(), List.of());
    }

    /** The text of a file with pages, or with words that are not sure. */
    public DraftText(String raw, List<TextLine> lines, List<TextDoubt> doubts) {
        this.raw = raw;
        this.lines = List.copyOf(lines);
        this.doubts = List.copyOf(doubts);
    }

    /** Where its lines stand on pages, in their order; none for a file without pages. */
    public List<TextLine> lines() {
        return lines;
    }

    /** What is not sure. */
    public List<TextDoubt> doubts() {
        return doubts;
    }

    /** Number of the page of a place; 0 for a file without pages. */
    public int pageAt(int codePoint) {
        int page = lines.isEmpty() ? 0 : lines.getFirst().page();
        for (var line : lines) {
            if (line.start() > codePoint) break;
            page = line.page();
        }
        return page;
    }

    /** Where the words of a stretch end: blanks and ends of lines behind them do not count. */
    public int endOfWords(int start, int end) {
        int from = index(start);
        int to = index(end);
        return end
                - raw.codePointCount(
                        from + raw.substring(from, to).stripTrailing().length(), to);
    }

    /** How many pages there are; 0 for a file without pages. */
    public int pages() {
        return lines.stream().mapToInt(TextLine::page).max().orElse(0);
    }

    public String raw() {
        return raw;
    }

    public int length() {
        return raw.codePointCount(0, raw.length());
    }

    /** A stretch without the blanks and emphasis marks at its ends and what closes a sentence; a refusal where nothing is left. */
    public Item.Place stretch(int start, int end) {
        int from = index(start);
        int to = index(Math.min(end, length()));
        while (from < to && isBetweenWords(raw.charAt(from))) from++;
        while (to > from && (isBetweenWords(raw.charAt(to - 1)) || ".,;:".indexOf(raw.charAt(to - 1)) >= 0)) to--;
        if (from >= to) throw new Refused("directive.duty.empty");
        var words = raw.substring(from, to).replaceAll("[*#]+", "").replaceAll("\\s+", " ");
        return new Item.Place(codePoint(from), codePoint(to), words);
    }

    /** Where the word begins in which, or before which, this place is. */
    int wordStart(int codePoint) {
        int at = index(Math.clamp(codePoint, 0, length()));
        while (at < raw.length() && isBetweenWords(raw.charAt(at))) at++;
        while (at > 0 && !isBetweenWords(raw.charAt(at - 1))) at--;
        return codePoint(at);
    }

    /** The first place that says this, whatever blanks, emphasis and case; a refusal where there is none. */
    public Item.Place find(String sentence) {
        var wanted = Folding.marked(sentence.replaceAll("[*#]+", "")).strip();
        if (wanted.isEmpty()) throw new Refused("directive.duty.empty");
        var folded = Folding.marked(withoutMarks());
        int at = folded.text().indexOf(wanted);
        if (at < 0) throw new Refused("directive.duty.not-in-text");
        return stretch(codePoint(folded.sourceStart(at)), codePoint(folded.sourceEnd(at + wanted.length())));
    }

    private MappedText withoutMarks() {
        var out = new MappedText.Builder(raw);
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) != '*' && raw.charAt(i) != '#') out.put(raw.charAt(i), i);
        }
        return out.build();
    }

    private static boolean isBetweenWords(char character) {
        return Character.isWhitespace(character) || character == '*' || character == '#' || character == '\u00a0';
    }

    private int index(int codePoint) {
        return raw.offsetByCodePoints(0, codePoint);
    }

    private int codePoint(int index) {
        return raw.codePointCount(0, index);
    }
}
