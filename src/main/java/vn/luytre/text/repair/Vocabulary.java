package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.text.Syllable;

/** The words of a language model by number: marks, kinds of words, all syllables, abbreviations and loans met in texts. */
final class Vocabulary {
    /** Where a sentence or another whole begins. */
    static final int START = 1;

    static final int COMMA = 2;
    /** A bracket, a quotation mark, a dash. */
    static final int MARK = 3;

    static final int NUMBER = 4;
    /** Digits with letters: «37-NQ/TU». */
    static final int CODE = 5;
    /** Capitals that no text has shown before. */
    static final int ABBREVIATION = 6;
    /** A word that is neither a syllable nor known. */
    static final int STRANGE = 7;

    private static final int FIRST_WORD = 8;
    /** Numbers of words have 16 bits. */
    private static final int MOST = 1 << 16;

    private final Map<String, Integer> numbers;
    private final List<String> words;
    private final int syllables;
    private final SyllableTrie trie;

    private Vocabulary(Map<String, Integer> numbers, List<String> words, int syllables, SyllableTrie trie) {
        this.numbers = numbers;
        this.words = words;
        this.syllables = syllables;
        this.trie = trie;
    }

    /** All syllables and nothing else. */
    static Vocabulary ofSyllables() {
        var words = new ArrayList<String>();
        for (int i = 0; i < FIRST_WORD; i++) words.add("");
        var numbers = new HashMap<String, Integer>();
        var trie = new SyllableTrie();
        Syllable.all().map(Syllable::toString).distinct().forEach(syllable -> {
            trie.add(syllable, words.size());
            numbers.put(syllable, words.size());
            words.add(syllable);
        });
        return new Vocabulary(numbers, words, words.size(), trie);
    }

    Vocabulary copy() {
        return new Vocabulary(new HashMap<>(numbers), new ArrayList<>(words), syllables, trie);
    }

    /** The number of the word, 0 where it has none: a syllable in lower case, an abbreviation in capitals. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }

    /** Gives the word a number, as long as there are any; 0 else. */
    int learn(String word) {
        var known = numbers.get(word);
        if (known != null) return known;
        if (words.size() >= MOST) return 0;
        words.add(word);
        numbers.put(word, words.size() - 1);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    boolean isSyllable(int number) {
        return number >= FIRST_WORD && number < syllables;
    }

    /** All syllables, letter by letter. */
    SyllableTrie syllables() {
        return trie;
    }

    /** The number after that of the last syllable. */
    int endOfSyllables() {
        return syllables;
    }

    int size() {
        return words.size();
    }
}
