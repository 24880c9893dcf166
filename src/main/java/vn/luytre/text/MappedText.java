package vn.luytre.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text that was made from another one, with the place of every character in its source. Offsets are UTF-16 indices.
 * Immutable; a text that was not changed carries no map.
 */
public final class MappedText {
    private final String text;
    private final int sourceLength;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int sourceLength, int[] starts, int[] ends) {
        this.text = text;
        this.sourceLength = sourceLength;
        this.starts = starts;
        this.ends = ends;
    }

    /** The source itself. */
    public static MappedText of(String source) {
        return new MappedText(source, source.length(), NONE, NONE);
    }

    private static final int[] NONE = {};

    /** The text as it reads now. */
    public String text() {
        return text;
    }

    /** True where every character stands where it stood in the source. */
    public boolean isUnchanged() {
        return starts.length == 0 && text.length() == sourceLength;
    }

    /** Where the character at {@code index} begins in the source; the end of the source for the end of the text. */
    public int sourceStart(int index) {
        if (starts.length == 0) return index;
        return index == text.length() ? sourceLength : starts[index];
    }

    /** Where the stretch that ends before {@code index} ends in the source: just after what its last character came from. */
    public int sourceEnd(int index) {
        if (starts.length == 0) return index;
        return index == 0 ? starts[0] : ends[index - 1];
    }

    /** The composed normal form (NFC), as which all text of the program is held. */
    public MappedText nfc() {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) return this;
        var out = new Builder(text);
        int from = 0;
        while (from < text.length()) {
            int to = clusterEnd(from);
            out.replace(from, to, Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC));
            from = to;
        }
        return out.build().over(this);
    }

    /** A base letter with the marks that stand on it; nothing composes across its borders in Vietnamese text. */
    private int clusterEnd(int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && isMark(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** This text seen over the source that {@code earlier} was made from: this one must have been made from its text. */
    public MappedText over(MappedText earlier) {
        if (sourceLength != earlier.text.length()) {
            throw new IllegalArgumentException(
                    "made from a text of " + sourceLength + " characters, not of " + earlier.text.length());
        }
        if (earlier.isUnchanged()) return this;
        if (isUnchanged()) return earlier;
        int[] mapped = new int[text.length()];
        int[] mappedEnds = new int[text.length()];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = earlier.sourceStart(sourceStart(i));
            mappedEnds[i] = earlier.sourceEnd(sourceEnd(i + 1));
        }
        return new MappedText(text, earlier.sourceLength, mapped, mappedEnds);
    }

    /** Makes a text character by character, keeping the map. */
    public static final class Builder {
        private final String source;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        public Builder(String source) {
            this.source = source;
            this.text = new StringBuilder(source.length());
            this.starts = new int[Math.max(16, source.length())];
            this.ends = new int[starts.length];
        }

        /** Takes over the source from {@code from} to {@code to} as it is. */
        public Builder keep(int from, int to) {
            for (int i = from; i < to; i++) put(source.charAt(i), i);
            return this;
        }

        /** Writes {@code replacement} for the stretch of the source from {@code from} to {@code to}, which is not empty. */
        public Builder replace(int from, int to, String replacement) {
            for (int i = 0; i < replacement.length(); i++) {
                put(
                        replacement.charAt(i),
                        Math.min(from + i, to - 1),
                        i + 1 == replacement.length() ? to : Math.min(from + i + 1, to));
            }
            return this;
        }

        /** Writes one character that stands for the one at {@code at}. */
        public Builder put(char character, int at) {
            return put(character, at, at + 1);
        }

        private Builder put(char character, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, starts.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(character);
            return this;
        }

        public int length() {
            return text.length();
        }

        public char last() {
            return text.charAt(text.length() - 1);
        }

        public MappedText build() {
            return new MappedText(
                    text.toString(),
                    source.length(),
                    Arrays.copyOf(starts, text.length()),
                    Arrays.copyOf(ends, text.length()));
        }
    }
}
