package vn.luytre.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that was made from another one, with the place of every character in its source. Offsets are UTF-16 indices.
 * Immutable; a text whose characters all stand where they stood carries no map.
 */
public final class MappedText {
    /** Stream-safe text (Unicode Annex 15) has no more marks on one letter; more would cost quadratic time. */
    private static final int MARKS_ON_ONE_LETTER = 30;

    private final String text;
    private final int sourceLength;
    private final boolean unchanged;
    private final @Nullable Places places;

    private MappedText(String text, int sourceLength, boolean unchanged, @Nullable Places places) {
        this.text = text;
        this.sourceLength = sourceLength;
        this.unchanged = unchanged;
        this.places = places;
    }

    /** For each character where in the source it begins, and where what it was made from ends: right behind, without ends. There may be room left behind. */
    private static final class Places {
        private final int[] starts;
        private final int @Nullable [] ends;

        Places(int[] starts, int @Nullable [] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        int end(int index) {
            return ends == null ? starts[index] + 1 : ends[index];
        }

        boolean areIdentical(int length, int sourceLength) {
            if (length != sourceLength) return false;
            for (int i = 0; i < length; i++) {
                if (starts[i] != i || end(i) != i + 1) return false;
            }
            return true;
        }
    }

    /** The source itself. */
    public static MappedText of(String source) {
        return new MappedText(source, source.length(), true, null);
    }

    /** The text as it reads now. */
    public String text() {
        return text;
    }

    /** True where the text is its source, character by character. */
    public boolean isUnchanged() {
        return unchanged;
    }

    /** Where the character at {@code index} begins in the source; the end of the source for the end of the text. */
    public int sourceStart(int index) {
        Objects.checkIndex(index, text.length() + 1);
        if (places == null) return index;
        return index == text.length() ? sourceLength : places.starts[index];
    }

    /**
     * Where the stretch that ends before {@code index} ends in the source: just after what its last character came
     * from, without what was left out behind it.
     */
    public int sourceEnd(int index) {
        Objects.checkIndex(index, text.length() + 1);
        if (places == null) return index;
        return index == 0 ? sourceStart(0) : places.end(index - 1);
    }

    /** The composed normal form (NFC), as which all text of the program is held: e + ◌̣ + ◌̂ is «ệ». */
    public MappedText nfc() {
        int changes = composedUntil(0);
        if (changes == text.length()) return this;
        var out = new Builder(text);
        int from = 0;
        while (changes < text.length()) {
            int cluster = Math.max(from, changes - 1); // a mark may stand on the letter before it
            int to = clusterEnd(text, cluster);
            out.keep(from, cluster).replace(cluster, to, composed(cluster, to));
            from = to;
            changes = composedUntil(from);
        }
        return out.keep(from, text.length()).build().over(this);
    }

    private String composed(int from, int to) {
        return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    }

    /**
     * The first character from {@code from} on that can change or join another, or the end. The Normalizer itself is not
     * asked about the whole text: it takes quadratic time over a long row of marks.
     */
    private int composedUntil(int from) {
        int at = from;
        while (at < text.length() && isComposed(text.charAt(at))) at++;
        return at;
    }

    /** True for Latin letters and punctuation, which stay themselves as long as no mark follows. */
    private static boolean isComposed(char character) {
        boolean vietnamese = character >= '\u1E00' && character <= '\u1EFF';
        boolean punctuation = character >= '\u2010' && character <= '\u206F';
        return character < '\u0300' || vietnamese || punctuation;
    }

    /** The end of a base letter with the marks that stand on it; nothing composes across that border in Vietnamese. */
    static int clusterEnd(CharSequence text, int from) {
        int to = from + Character.charCount(Character.codePointAt(text, from));
        for (int marks = 0; to < text.length() && marks < MARKS_ON_ONE_LETTER; marks++) {
            int next = Character.codePointAt(text, to);
            if (!joinsTheOneBefore(next)) break;
            to += Character.charCount(next);
        }
        return to;
    }

    private static boolean joinsTheOneBefore(int codePoint) {
        if (codePoint < 0x300) return false;
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF; // Korean vowels and finals compose as well
        };
    }

    /** This text seen over the source that {@code earlier} was made from: this one must have been made from its text. */
    public MappedText over(MappedText earlier) {
        if (sourceLength != earlier.text.length()) {
            throw new IllegalArgumentException(
                    "made from a text of " + sourceLength + " characters, not of " + earlier.text.length());
        }
        if (unchanged) return earlier;
        if (earlier.unchanged) return this;
        if (earlier.places == null) return new MappedText(text, sourceLength, false, places);
        if (places == null) return new MappedText(text, earlier.sourceLength, false, earlier.places);
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = earlier.sourceStart(places.starts[i]);
            ends[i] = Math.max(starts[i], earlier.sourceEnd(places.end(i)));
        }
        return new MappedText(text, earlier.sourceLength, false, new Places(starts, ends));
    }

    /** Makes a text character by character, keeping the map. */
    public static final class Builder {
        private final String source;
        private char[] text;
        private int[] starts;
        /** Kept from the first character on that was made from none or from more than one. */
        private int @Nullable [] ends;

        private int length;

        public Builder(String source) {
            this.source = source;
            this.text = new char[Math.max(16, source.length())];
            this.starts = new int[text.length];
        }

        /** Takes over the source from {@code from} to {@code to} as it is. */
        public Builder keep(int from, int to) {
            int kept = Math.max(0, to - from);
            reserve(kept);
            source.getChars(from, from + kept, text, length);
            for (int i = 0; i < kept; i++) starts[length + i] = from + i;
            if (ends != null) for (int i = 0; i < kept; i++) ends[length + i] = from + i + 1;
            length += kept;
            return this;
        }

        /** Writes {@code replacement} for the stretch of the source from {@code from} to {@code to}. */
        public Builder replace(int from, int to, String replacement) {
            for (int i = 0; i < replacement.length(); i++) {
                int at = Math.min(from + i, Math.max(from, to - 1));
                boolean isLast = i == replacement.length() - 1;
                put(replacement.charAt(i), at, isLast ? to : Math.min(at + 1, to));
            }
            return this;
        }

        /** Writes one character that stands for the one at {@code at}. */
        public Builder put(char character, int at) {
            return put(character, at, Math.min(at + 1, source.length()));
        }

        private Builder put(char character, int start, int end) {
            reserve(1);
            starts[length] = start;
            if (ends != null) ends[length] = end;
            else if (end != start + 1) keepEnds()[length] = end;
            text[length++] = character;
            return this;
        }

        private int[] keepEnds() {
            int[] all = new int[text.length];
            for (int i = 0; i < length; i++) all[i] = starts[i] + 1;
            ends = all;
            return all;
        }

        private void reserve(int more) {
            if (length + more <= text.length) return;
            int larger = Math.max(length + more, length * 2);
            text = Arrays.copyOf(text, larger);
            starts = Arrays.copyOf(starts, larger);
            if (ends != null) ends = Arrays.copyOf(ends, larger);
        }

        /** How many characters are written. */
        public int length() {
            return length;
        }

        /** The character written last; there must be one. */
        public char last() {
            if (length == 0) throw new IllegalStateException("nothing is written");
            return text[length - 1];
        }

        /** The text with its map; what was neither kept nor replaced is left out. To be called once: the map is not copied. */
        public MappedText build() {
            String built = new String(text, 0, length);
            var places = new Places(starts, ends);
            boolean identical = places.areIdentical(length, source.length());
            return new MappedText(built, source.length(), identical && built.equals(source), identical ? null : places);
        }
    }
}
