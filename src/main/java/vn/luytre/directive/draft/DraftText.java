package vn.luytre.directive.draft;

import vn.luytre.text.Folding;
import vn.luytre.text.MappedText;
import vn.luytre.web.Refused;

/** The text that a draft is about. Its offsets are code points. */
public final class DraftText {
    private final String raw;

    public DraftText(String raw) {
        this.raw = raw;
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
