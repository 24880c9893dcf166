package vn.luytre.text;

/**
 * A fixed set of short words, each packed into one number, six bits a letter, with what is to be known of it in the
 * bits above. Looking up costs one multiplication and mostly one read.
 */
final class LetterWords {
    /** The longest syllable is «nghiêng». */
    static final int LONGEST = 7;

    static final int WORD_BITS = LONGEST * Letters.LETTER_BITS;
    private static final long WORD = (1L << WORD_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final int shift;

    /** @param most how many words there will be at most; the table stays at most half full */
    LetterWords(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, most - 1));
        this.slots = new long[1 << bits];
        this.shift = 64 - bits;
    }

    /** A word as one number, one letter after the other. */
    static long append(long word, int letter) {
        return (word << Letters.LETTER_BITS) | letter;
    }

    /** Adds a word with what is known of it; a word that is there keeps what it has. */
    void add(long word, long known) {
        int slot = slotOf(word);
        if (slots[slot] == 0) slots[slot] = (known << WORD_BITS) | word;
    }

    boolean contains(long word) {
        return slots[slotOf(word)] != 0;
    }

    /** What is known of the word, or -1 when it is not in the set. */
    int known(long word) {
        long found = slots[slotOf(word)];
        return found == 0 ? -1 : (int) (found >>> WORD_BITS);
    }

    private int slotOf(long word) {
        int slot = (int) ((word * SPREAD) >>> shift);
        while (slots[slot] != 0 && (slots[slot] & WORD) != word) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }
}
