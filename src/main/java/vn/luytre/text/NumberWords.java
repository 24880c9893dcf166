package vn.luytre.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The row of number words that begins at a place of a text.
 *
 * @param makeMore true where what follows makes the number another one: «hai chục, một triệu rưỡi, ba phần tư»
 */
record NumberWords(List<String> words, List<Integer> ends, boolean makeMore) {
    /** The longest number below 10¹⁸ has 35. */
    private static final int MOST_WORDS = 40;

    /** «tỷ lệ, tỷ trọng» and their like are no billions. */
    private static final Set<String> AFTER_RATIO = Set.of("lệ", "số", "trọng", "suất", "giá");

    private static final Set<String> MAKE_MORE = Set.of("chục", "vạn", "rưỡi", "rưởi");

    static NumberWords from(CharSequence text, int start) {
        var words = new ArrayList<String>();
        var ends = new ArrayList<Integer>();
        int at = start;
        String word = WordReader.word(text, at);
        while (words.size() < MOST_WORDS && WordNumeral.isNumberWord(word) && !isRatio(text, at, word)) {
            words.add(word);
            ends.add(at + word.length());
            at = WordReader.skipBlanks(text, at + word.length());
            word = at == ends.getLast() ? "" : WordReader.word(text, at);
        }
        return new NumberWords(words, ends, MAKE_MORE.contains(word) || isFraction(text, at, word));
    }

    private static boolean isRatio(CharSequence text, int at, String word) {
        return WordNumeral.isBillion(word) && AFTER_RATIO.contains(wordAfter(text, at, word));
    }

    private static boolean isFraction(CharSequence text, int at, String word) {
        if (!word.equals("phần")) return false;
        String next = wordAfter(text, at, word);
        return !next.equals("trăm") && WordNumeral.isNumberWord(next);
    }

    private static String wordAfter(CharSequence text, int at, String word) {
        return WordReader.word(text, WordReader.skipBlanks(text, at + word.length()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** The word there, empty after the last. */
    String at(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /** Where the word there ends in the text. */
    int end(int place) {
        return ends.get(place);
    }
}
