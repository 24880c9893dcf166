package vn.luytre.reading.words;

import java.util.Arrays;

/**
 * A text cut into words (runs of letters), numbers (runs of digits) and single marks; blanks belong to none. Each word is
 * known by a hash of its lower-case form, the same for «hòa» and «hoà», so that phrases are compared without making strings.
 */
public final class Words {
    private static final byte NONE = 0;
    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte CAPITAL = 4;
    private static final byte CAPITALS = 8;
    private static final byte KIND = 3;

    /** Words are looked for from every 32nd character on. */
    private static final int STRIDE = 5;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] kinds;
    /** Where a mark stands the mark, else 0. */
    private char[] marks;

    private int[] firsts;

    private Words(String text, char[] letters) {
        this.text = text;
        int guess = text.length() * 2 / 7 + 8;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.hashes = new long[guess];
        this.kinds = new byte[guess];
        this.marks = new char[guess];
        cut(letters);
        this.firsts = firsts();
    }

    public static Words of(String text) {
        return new Words(text, text.toCharArray());
    }

    private void cut(char[] letters) {
        int at = 0;
        while (at < letters.length) {
            int code = Letters.codeOf(letters[at]);
            if (Letters.isLetter(code)) at = word(letters, at);
            else if (Letters.isBlank(code)) at++;
            else if (Letters.isDigit(code)) at = number(letters, at);
            else at = mark(letters, at);
        }
    }

    /** One character, also where it takes two places of a string («😀»). */
    private int mark(char[] letters, int from) {
        boolean pair = from + 1 < letters.length && Character.isSurrogatePair(letters[from], letters[from + 1]);
        int to = pair ? from + 2 : from + 1;
        add(from, to, Letters.hashOfMark(letters[from]), NONE);
        marks[size - 1] = letters[from];
        return to;
    }

    private int word(char[] letters, int from) {
        int to = from;
        int capitals = 0;
        long hash = Letters.begin();
        long beforeLast = hash;
        long beforeRime = hash;
        for (; to < letters.length; to++) {
            int code = Letters.codeOf(letters[to]);
            if (!Letters.isLetter(code)) break;
            if (Letters.isCapital(code)) capitals++;
            beforeRime = beforeLast;
            beforeLast = hash;
            hash = Letters.step(hash, code);
        }
        int kind = WORD;
        if (Letters.isCapital(Letters.codeOf(letters[from]))) kind |= CAPITAL;
        if (capitals == to - from) kind |= CAPITALS;
        add(from, to, Letters.settle(hash, beforeRime, letters, from, to), (byte) kind);
        return to;
    }

    private int number(char[] letters, int from) {
        int to = from;
        long hash = Letters.begin();
        for (; to < letters.length && Letters.isDigit(Letters.codeOf(letters[to])); to++)
            hash = Letters.step(hash, letters[to]);
        add(from, to, hash, NUMBER);
        return to;
    }

    private void add(int from, int to, long hash, byte kind) {
        if (size == starts.length) grow();
        starts[size] = from;
        ends[size] = to;
        hashes[size] = hash;
        kinds[size] = kind;
        size++;
    }

    private void grow() {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        hashes = Arrays.copyOf(hashes, larger);
        kinds = Arrays.copyOf(kinds, larger);
        marks = Arrays.copyOf(marks, larger);
    }

    /** How many words, numbers and marks there are. */
    public int size() {
        return size;
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** Where the word begins; the end of the text for a place after the last. */
    public int start(int word) {
        return word < size ? starts[word] : text.length();
    }

    /** Where the word ends. */
    public int end(int word) {
        return ends[word];
    }

    /** The word as it stands. */
    public String at(int word) {
        return word < 0 || word >= size ? "" : text.substring(starts[word], ends[word]);
    }

    /** The text from the first word to the one before {@code to}. */
    public String between(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** One number for a row of words, the same in any case of letters: that of the row and one word more; it begins with 0. */
    public long join(long row, int word) {
        return row * 31 + hashes[word];
    }

    long hash(int word) {
        return hashes[word];
    }

    public boolean isWord(int word) {
        return word >= 0 && word < size && (kinds[word] & KIND) == WORD;
    }

    public boolean isNumber(int word) {
        return word >= 0 && word < size && (kinds[word] & KIND) == NUMBER;
    }

    public boolean isMark(int word) {
        return mark(word) != 0;
    }

    /** True for that mark. */
    public boolean isMark(int word, char mark) {
        return mark(word) == mark;
    }

    /** The mark, or 0 where there is a word, a number or nothing. */
    public char mark(int word) {
        return word >= 0 && word < size ? marks[word] : 0;
    }

    /** True for a word that begins with a capital. */
    public boolean isCapital(int word) {
        return word >= 0 && word < size && (kinds[word] & CAPITAL) != 0;
    }

    /** True for a word of capitals only, one letter too. */
    public boolean isCapitals(int word) {
        return word >= 0 && word < size && (kinds[word] & CAPITALS) != 0;
    }

    /** True where no blank stands between the word and the one before it. */
    public boolean isJoined(int word) {
        return word > 0 && word < size && starts[word] == ends[word - 1];
    }

    /** The number, or {@code otherwise} where there is none or it has more than nine digits. */
    public int number(int word, int otherwise) {
        if (!isNumber(word) || ends[word] - starts[word] > 9) return otherwise;
        int value = 0;
        for (int i = starts[word]; i < ends[word]; i++) value = value * 10 + Character.digit(text.charAt(i), 10);
        return value;
    }

    /** The first word that begins at or after this place of the text. */
    public int from(int place) {
        if (place <= 0) return 0;
        if (place >= text.length()) return size;
        int word = firsts[place >> STRIDE];
        while (word < size && starts[word] < place) word++;
        return word;
    }

    /** For every so many characters the first word that begins there or behind: the way to a word is short from anywhere. */
    private int[] firsts() {
        int[] all = new int[(text.length() >> STRIDE) + 1];
        int word = 0;
        for (int i = 0; i < all.length; i++) {
            while (word < size && starts[word] < i << STRIDE) word++;
            all[i] = word;
        }
        return all;
    }
}
