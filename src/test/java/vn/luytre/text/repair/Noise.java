package vn.luytre.text.repair;

import java.util.Random;
import vn.luytre.text.Folding;

/** Damages texts by chance, the same way for the same seed: marks are lost, or all that is left of them is one stroke. */
final class Noise {
    private static final String STROKES = "aàeéiíoóuùáàèéìíòóúù";

    private final Random random;

    Noise(long seed) {
        this.random = new Random(seed);
    }

    /** The text with that share of its marked letters harmed; lines, blanks and punctuation stay. */
    String harm(String text, double share) {
        var harmed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean marked = letter > 0x7F && Character.isLetter(letter);
            harmed.append(marked && random.nextDouble() < share ? harmed(letter) : letter);
        }
        return harmed.toString();
    }

    private char harmed(char letter) {
        char plain = Folding.key(String.valueOf(letter)).charAt(0);
        if (Character.isUpperCase(letter)) return Character.toUpperCase(plain);
        int stroke = STROKES.indexOf(plain);
        return stroke >= 0 && random.nextInt(4) == 0 ? STROKES.charAt(stroke + 1) : plain;
    }

    /** The text with one in so many words harmed. */
    String harmSome(String text, int oneIn) {
        var harmed = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) to++;
            var word = text.substring(from, to);
            harmed.append(random.nextInt(oneIn) == 0 ? harm(word, 1) : word);
            if (to < text.length()) harmed.append(text.charAt(to));
            from = to + 1;
        }
        return harmed.toString();
    }
}
