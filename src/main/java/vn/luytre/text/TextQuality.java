package vn.luytre.text;

import java.util.Locale;

/**
 * How well a text can be read as Vietnamese.
 *
 * <p>The tokens between blanks are counted by {@link TokenKind}; punctuation alone is none. Known are numbers, symbols,
 * abbreviations, loans, syllables with marks, and plain syllables («an ninh») as far as they are plausible: in clean
 * text one syllable in seven is plain, where marks were lost nearly all are. So
 *
 * <pre>known = symbols + loans + marked + min(plain, 4 + marked / 2), as a share of all tokens</pre>
 *
 * The 4 lets «Gia Lai, Kon Tum» pass, which has no mark to lose. A text is unreadable without any letter, or when even
 * with all marks taken off most of its words have not the letters of a syllable; else the share decides. It is not
 * clean when more than one word in a hundred would be a syllable with other marks («cac», «hién»): foreign names are
 * seldom so, words that lost their marks often.
 *
 * @param knownSyllables share of the tokens that are Vietnamese syllables, numbers or symbols, 0..1
 */
public record TextQuality(double knownSyllables, Verdict verdict) {
    /** What may be done with a text. */
    public enum Verdict {
        /** Read as it stands. */
        CLEAN,
        /** Damaged in places: a person looks at what was read. */
        SUSPECT,
        /** Letters or marks are lost throughout: to be repaired before it is read. */
        DAMAGED,
        /** No Vietnamese text: nothing is claimed about it. */
        UNREADABLE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word for output: «clean», «suspect», «damaged», «unreadable». */
        public String word() {
            return word;
        }
    }

    private static final double CLEAN_FROM = 0.95;
    private static final double SUSPECT_FROM = 0.70;
    private static final double SHAPED_FROM = 0.60;
    private static final double MISMARKED_TO = 0.01;

    /** Measures the text in one pass. */
    public static TextQuality of(CharSequence text) {
        return ofComposed(MappedText.of(text.toString()).nfc().text());
    }

    /** The same for a text in composed form (NFC). */
    public static TextQuality ofComposed(String text) {
        var reader = new TokenReader(text);
        var counts = new TokenCounts();
        char[] letters = text.toCharArray();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            long hash = 0;
            for (; end < letters.length && !isBlank(letters[end]); end++) hash = TokenMemory.step(hash, letters[end]);
            if (end > start) counts.add(TokenMemory.kind(reader, start, end, hash));
            start = end + 1;
        }
        return new TextQuality(counts.known(), verdict(counts));
    }

    private static Verdict verdict(TokenCounts counts) {
        if (!counts.hasWords() || counts.shaped() < SHAPED_FROM) return Verdict.UNREADABLE;
        if (counts.known() < SUSPECT_FROM) return Verdict.DAMAGED;
        boolean clean = counts.known() >= CLEAN_FROM && counts.mismarked() <= MISMARKED_TO;
        return clean ? Verdict.CLEAN : Verdict.SUSPECT;
    }

    private static boolean isBlank(char character) {
        if (character > ' ' && character < '\u0085') return false;
        if (character <= ' ') return character == ' ' || (character >= '\t' && character <= '\r');
        if (character > '\u00A0' && character < '\u1680') return false;
        if (character >= '\u1E00' && character < '\u2000') return false;
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
