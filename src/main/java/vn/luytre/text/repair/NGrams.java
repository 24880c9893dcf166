package vn.luytre.text.repair;

import java.util.Arrays;

/**
 * Counts of rows of up to four words, each row packed into one number, 16 bits a word. Besides the count each row has a
 * unit: the weight of one occurrence in the heaviest text that it was seen in, by which its count is discounted.
 */
final class NGrams {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private float[] counts;
    private float[] units;
    private int shift;
    private int size;

    NGrams(int bits) {
        allocate(bits);
    }

    NGrams(NGrams other) {
        keys = other.keys.clone();
        counts = other.counts.clone();
        units = other.units.clone();
        shift = other.shift;
        size = other.size;
    }

    private void allocate(int bits) {
        keys = new long[1 << bits];
        counts = new float[1 << bits];
        units = new float[1 << bits];
        shift = 64 - bits;
    }

    /** The place of the row, or -1. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : -1;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    float count(int slot) {
        return counts[slot];
    }

    float unit(int slot) {
        return units[slot];
    }

    /** Adds to the count; says by how much the unit grew. */
    float add(long key, float count, float unit) {
        if (size * 2 >= keys.length) grow();
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
        float more = Math.max(0, unit - units[slot]);
        units[slot] += more;
        return more;
    }

    /** Adds to the count and to the unit. */
    void addBoth(long key, float count, float unit) {
        add(key, count, 0);
        units[slot(key)] += unit;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldCounts = counts;
        float[] oldUnits = units;
        allocate(Long.numberOfTrailingZeros(oldKeys.length) + 1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            counts[slot] = oldCounts[i];
            units[slot] = oldUnits[i];
        }
    }

    int size() {
        return size;
    }

    @Override
    public String toString() {
        return size + " rows, " + Arrays.stream(keys).filter(key -> key != 0).count();
    }
}
