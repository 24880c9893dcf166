package vn.luytre.reading.file.pdf;

import vn.luytre.text.Syllable;

/**
 * Tells text that a font gives wrongly: «Fqj an xm» is what is copied where «Công an xã» is seen. Most of its words are no syllables, nor
 * words as other languages have them, with vowels and capitals at the beginning only.
 */
final class Gibberish {
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST_WORD = 24;
    private static final String VOWELS = "aeiouyAEIOUY";

    private Gibberish() {}

    static boolean is(String text) {
        int words = 0;
        int plausible = 0;
        for (var token : text.split(" ", -1)) {
            var word = bare(token);
            if (word.length() < 2 || isNumber(word)) continue;
            words++;
            if (word.length() <= LONGEST_WORD && isPlausible(word)) plausible++;
        }
        return words >= FEWEST_WORDS && plausible * 2 < words;
    }

    private static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && isMark(token.charAt(from))) from++;
        while (to > from && isMark(token.charAt(to - 1))) to--;
        return token.substring(from, to);
    }

    private static boolean isMark(char c) {
        return ".,;:!?()[]“”\"'-–—/…|+".indexOf(c) >= 0;
    }

    /** Numbers, dates, codes and abbreviations: «12/2031», «UBND-VX», «TW». */
    private static boolean isNumber(String word) {
        return word.chars().noneMatch(Character::isLowerCase)
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".,/-%()&".indexOf(c) >= 0);
    }

    private static boolean isPlausible(String word) {
        if (Syllable.isSyllable(word)) return true;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) || i > 0 && Character.isUpperCase(c)) return false;
            vowel |= VOWELS.indexOf(c) >= 0;
        }
        return vowel;
    }
}
