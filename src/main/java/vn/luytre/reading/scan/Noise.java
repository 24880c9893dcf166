package vn.luytre.reading.scan;

/** What a recognizer makes of dust, lines and scribbles. */
final class Noise {
    private static final float LEAST = 20;

    private Noise() {}

    static boolean isWord(FoundWord word) {
        boolean says = word.text().chars().anyMatch(Character::isLetterOrDigit);
        return says || word.confidence() >= LEAST && "|_".indexOf(word.text().charAt(0)) < 0;
    }
}
