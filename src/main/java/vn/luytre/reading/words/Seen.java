package vn.luytre.reading.words;

import java.util.Arrays;

/**
 * Hashes of which some were added: a bit each, so that {@link #has} is now and then true for one that was not. It has sixteen bits
 * for each hash, so that those of a short list lie together in memory.
 */
final class Seen {
    private static final int BITS_FOR_ONE = 16;
    private static final int SPREAD = 20;
    private long[] added = new long[4];
    private int count;
    private long[] bits = new long[1];

    void add(long hash) {
        if (count == added.length) added = Arrays.copyOf(added, count * 2);
        added[count++] = hash;
        if (count * BITS_FOR_ONE > bits.length * Long.SIZE) enlarge();
        else mark(hash);
    }

    private void enlarge() {
        bits = new long[bits.length * 2];
        for (int i = 0; i < count; i++) mark(added[i]);
    }

    private void mark(long hash) {
        bits[place(hash)] |= 1L << (hash >>> SPREAD);
    }

    boolean has(long hash) {
        return (bits[place(hash)] >>> (hash >>> SPREAD) & 1) != 0;
    }

    private int place(long hash) {
        return (int) (hash >>> SPREAD + 6) & bits.length - 1;
    }
}
