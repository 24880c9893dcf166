package vn.luytre.text.repair;

import java.util.Arrays;

/** The beginnings of words that lead to one place in the characters: nodes of the tree with their lowest cost. */
final class Front {
    private final int[] placeOf;
    private int[] nodes = new int[64];
    private float[] costs = new float[64];
    private int size;
    private float best = Float.MAX_VALUE;

    /** @param treeSize how many nodes the tree has */
    Front(int treeSize) {
        placeOf = new int[treeSize];
    }

    void clear() {
        for (int i = 0; i < size; i++) placeOf[nodes[i]] = 0;
        size = 0;
        best = Float.MAX_VALUE;
    }

    void add(int node, float cost) {
        best = Math.min(best, cost);
        int place = placeOf[node] - 1;
        if (place >= 0) {
            costs[place] = Math.min(costs[place], cost);
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
        }
        nodes[size] = node;
        costs[size++] = cost;
        placeOf[node] = size;
    }

    /** Puts the cheapest first; nothing is added after that. */
    void sort() {
        long[] packed = new long[size];
        // the bits of floats that are not negative are in the order of the floats
        for (int i = 0; i < size; i++) packed[i] = (long) Float.floatToIntBits(costs[i]) << 32 | nodes[i];
        Arrays.sort(packed);
        for (int i = 0; i < size; i++) {
            nodes[i] = (int) packed[i];
            costs[i] = Float.intBitsToFloat((int) (packed[i] >>> 32));
        }
    }

    int size() {
        return size;
    }

    int node(int place) {
        return nodes[place];
    }

    float cost(int place) {
        return costs[place];
    }

    float best() {
        return best;
    }
}
