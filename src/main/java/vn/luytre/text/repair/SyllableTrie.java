package vn.luytre.text.repair;

import java.util.Arrays;

/** All words of a vocabulary letter by letter, so that many spellings can be tried at once. */
final class SyllableTrie {
    static final int ROOT = 0;
    private static final int NONE = -1;

    private int[] firstChild = new int[1 << 12];
    private int[] nextSibling = new int[1 << 12];
    private char[] letter = new char[1 << 12];
    private int[] word = new int[1 << 12];
    private int size;

    SyllableTrie() {
        node('\0');
    }

    private int node(char character) {
        if (size == letter.length) grow();
        letter[size] = character;
        firstChild[size] = NONE;
        nextSibling[size] = NONE;
        word[size] = NONE;
        return size++;
    }

    private void grow() {
        firstChild = Arrays.copyOf(firstChild, size * 2);
        nextSibling = Arrays.copyOf(nextSibling, size * 2);
        letter = Arrays.copyOf(letter, size * 2);
        word = Arrays.copyOf(word, size * 2);
    }

    void add(String spelling, int id) {
        int at = ROOT;
        for (int i = 0; i < spelling.length(); i++) {
            int child = child(at, spelling.charAt(i));
            at = child == NONE ? grown(at, spelling.charAt(i)) : child;
        }
        if (word[at] == NONE) word[at] = id;
    }

    private int grown(int parent, char character) {
        int child = node(character);
        nextSibling[child] = firstChild[parent];
        firstChild[parent] = child;
        return child;
    }

    private int child(int parent, char character) {
        int child = firstChild[parent];
        while (child != NONE && letter[child] != character) child = nextSibling[child];
        return child;
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
