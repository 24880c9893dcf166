package vn.luytre.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the words of a text with characters beyond ASCII say about its encoding. Words that are syllables as they stand
 * and would be in a legacy encoding too («và», «chính») say nothing.
 *
 * @param size how many words say something
 * @param syllables how many of them become a syllable when decoded
 */
record LegacyWords(int size, Map<LegacyEncoding, Integer> syllables) {
    private static final int LONGEST_WORD = 2 * LetterWords.LONGEST;

    int syllablesIn(LegacyEncoding encoding) {
        return syllables.getOrDefault(encoding, 0);
    }

    static LegacyWords of(CharSequence text) {
        var syllables = new EnumMap<LegacyEncoding, Integer>(LegacyEncoding.class);
        int size = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean beyondAscii = false;
            boolean beyondLatin = false;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                beyondAscii |= text.charAt(end) > 0x7F;
                beyondLatin |= text.charAt(end) > 0xFF && text.charAt(end) != 'μ';
                end++;
            }
            if (beyondLatin) {
                size++;
            } else if (beyondAscii && !Syllable.isSyllable(text, start, end)) {
                size++;
                if (end - start <= LONGEST_WORD)
                    count(text.subSequence(start, end).toString(), syllables);
            }
            start = end + 1;
        }
        return new LegacyWords(size, syllables);
    }

    private static void count(String word, Map<LegacyEncoding, Integer> syllables) {
        for (var encoding : LegacyEncoding.values()) {
            if (Syllable.isSyllable(encoding.decode(word).text())) syllables.merge(encoding, 1, Integer::sum);
        }
    }

    /** ASCII letters, and whatever lies beyond ASCII but for blanks and typographic signs. */
    private static boolean isOfWord(char character) {
        if (character <= 0x7F) return Character.isLetter(character);
        return character != '\u00A0' && (character < '\u2000' || character > '\u206F');
    }
}
