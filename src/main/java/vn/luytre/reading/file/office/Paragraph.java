package vn.luytre.reading.file.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.LegacyFont;

/** A paragraph as its runs come. Words of old fonts become Unicode when the font changes: their marks are characters of their own. */
final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private LegacyFont font = LegacyFont.of(null);

    void add(String words, @Nullable String fontName, boolean capitals) {
        var next = LegacyFont.of(fontName);
        if (!next.equals(font)) flush();
        font = next;
        run.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
    }

    void add(char c) {
        flush();
        text.append(c);
    }

    private void flush() {
        text.append(font.unicode(run.toString()));
        run.setLength(0);
    }

    /** The words without what is not seen: marks that have no width, blanks that repeat. */
    String text() {
        flush();
        var seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200B' || c == '\u2060' || c == '\uFEFF') continue;
            if (c == '\u00A0') c = ' ';
            if (c < ' ' && c != '\n' && c != '\t') c = ' ';
            seen.append(c);
        }
        return seen.toString();
    }

    boolean isBlank() {
        return text.isEmpty() && run.isEmpty();
    }
}
