package vn.luytre.text.repair;

import java.util.Arrays;

/** All words of a vocabulary letter by letter, so that many spellings can be tried at once. */
final class SyllableTrie {
    static final int ROOT = 0;
    private static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** So many bits number the places for branches; half of them stay free. */
    private static final int BITS = 17;

    /** The node and the letter that lead to a child, plus one; and that child. */
    private final long[] branches = new long[1 << BITS];

    private final int[] children = new int[1 << BITS];
    private int[] word = new int[1 << 12];
    private int size;

    SyllableTrie() {
        node();
    }

    private int node() {
        if (size == word.length) word = Arrays.copyOf(word, size * 2);
        if (size * 2 > branches.length) throw new IllegalStateException(size + " nodes");
        word[size] = NONE;
        return size++;
    }

    void add(String spelling, int id) {
        int at = ROOT;
        for (int i = 0; i < spelling.length(); i++) at = grown(at, spelling.charAt(i));
        if (word[at] == NONE) word[at] = id;
    }

    private int grown(int parent, char letter) {
        int place = place(parent, letter);
        if (branches[place] == 0) {
            branches[place] = branch(parent, letter);
            children[place] = node();
        }
        return children[place];
    }

    private int child(int parent, char letter) {
        int place = place(parent, letter);
        return branches[place] == 0 ? NONE : children[place];
    }

    private int place(int parent, char letter) {
        long branch = branch(parent, letter);
        int place = (int) (branch * SPREAD >>> (64 - BITS));
        while (branches[place] != 0 && branches[place] != branch) place = (place + 1) & (branches.length - 1);
        return place;
    }

    private static long branch(int parent, char letter) {
        return ((long) parent << 16 | letter) + 1;
    }

    /** The node that the letters lead to from {@code node}, or -1. */
    int follow(int node, String letters) {
        int at = node;
        for (int i = 0; i < letters.length() && at != NONE; i++) at = child(at, letters.charAt(i));
        return at;
    }

    /** How many nodes there are. */
    int size() {
        return size;
    }

    /** The word that ends in the node, or -1. */
    int word(int node) {
        return word[node];
    }
}
