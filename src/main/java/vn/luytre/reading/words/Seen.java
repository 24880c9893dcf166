package vn.luytre.reading.words;

/** Hashes of which some were added: one bit each, so that {@link #has} is now and then true for one that was not. */
final class Seen {
    private static final int BITS = 4096;
    private final long[] bits = new long[BITS / Long.SIZE];

    void add(long hash) {
        bits[place(hash)] |= 1L << bit(hash);
    }

    boolean has(long hash) {
        return (bits[place(hash)] >>> bit(hash) & 1) != 0;
    }

    private static int place(long hash) {
        return (int) (hash >>> 26) & BITS / Long.SIZE - 1;
    }

    private static int bit(long hash) {
        return (int) (hash >>> 20) & Long.SIZE - 1;
    }
}
