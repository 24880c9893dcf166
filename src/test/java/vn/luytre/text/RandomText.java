package vn.luytre.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;

/** Texts made by chance from a seed, the same for the same seed. */
final class RandomText {
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằắặầấậéẹềếệíịóọồốộờớợúụừứựýỵ";
    private static final String OTHERS = "  \t\n\u00A0.,;-–—−/()'’\"“”0123456789ⅠⅫ";
    private static final String WILD = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B\uD83D\uDE00\uD800\uDFFFİıßﬁÅ"
            + "\u1100\u1161\u11A8\u200B\u00AD\uFEFF\u0000\uFFFD\u1E9B\u2126\u0340\u0344Ðð¸µ";

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Syllables that exist, in any case and either placement, with blanks and punctuation between. */
    String vietnamese(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = syllable().toString();
            text.append(random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            text.append(one(OTHERS));
        }
        return text.toString();
    }

    Syllable syllable() {
        var form = SyllableForms.form(random.nextInt(SyllableForms.count()));
        var tone = Tone.at(random.nextInt(6));
        return new Syllable(form.onset(), form.rime(), form.takes(tone) ? tone : Tone.DOT);
    }

    /** Anything: letters, marks on nothing, halves of pairs, Korean, characters without width. */
    String wild(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(one(OTHERS));
                case 1 -> text.append(one(WILD));
                case 2 -> text.append(Normalizer.normalize(one(LETTERS), Normalizer.Form.NFD));
                case 3 -> text.append((char) random.nextInt(0x3000));
                default -> text.append(one(LETTERS));
            }
        }
        return text.toString();
    }

    int number(int below) {
        return random.nextInt(below);
    }

    private String one(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
