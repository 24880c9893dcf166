package vn.luytre.text.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The letters that syllables are spelled with, each vowel under every tone, in lower case. */
final class Alphabet {
    private static final String PLAIN = "bcdđghklmnpqrstvx";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    static final List<String> LETTERS = letters();

    private Alphabet() {}

    private static List<String> letters() {
        var letters = new ArrayList<String>();
        PLAIN.chars().forEach(letter -> letters.add(Character.toString(letter)));
        for (int i = 0; i < VOWELS.length(); i++) {
            letters.add(VOWELS.substring(i, i + 1));
            for (int tone = 0; tone < TONES.length(); tone++) {
                letters.add(Normalizer.normalize(VOWELS.substring(i, i + 1) + TONES.charAt(tone), Normalizer.Form.NFC));
            }
        }
        return List.copyOf(letters);
    }
}
