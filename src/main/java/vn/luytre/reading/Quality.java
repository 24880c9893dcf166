package vn.luytre.reading;

import java.util.Locale;

/**
 * How far the text can be trusted.
 *
 * @param knownSyllables share of the tokens that are Vietnamese syllables, numbers or symbols, 0..1
 */
public record Quality(Verdict verdict, double knownSyllables) {
    /** What to make of the text. */
    public enum Verdict {
        /** Read as it stands. */
        CLEAN,
        /** Damaged in places. */
        SUSPECT,
        /** Letters or diacritics lost throughout. */
        DAMAGED,
        /** Nothing is claimed. */
        UNREADABLE;

        /** The word in {@code reading/1}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
