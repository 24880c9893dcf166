package vn.luytre.reading.citation;

/** Words from {@code from} to before {@code to}. */
record Stretch(int from, int to) {
    boolean contains(int word) {
        return from <= word && word < to;
    }
}
