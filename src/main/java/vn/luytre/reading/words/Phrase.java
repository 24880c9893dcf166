package vn.luytre.reading.words;

/** Words and marks in a row, whatever their case and the blanks between them: {@code Phrase.of("kể từ ngày")}. */
public final class Phrase {
    private final long[] hashes;
    private final String text;

    private Phrase(String text) {
        this.text = text;
        var words = Words.of(text);
        if (words.size() == 0) throw new IllegalArgumentException("an empty phrase");
        this.hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = words.hash(i);
    }

    public static Phrase of(String text) {
        return new Phrase(text);
    }

    /** How many words it has. */
    public int length() {
        return hashes.length;
    }

    /** True where the phrase begins at that word. */
    public boolean standsAt(Words words, int at) {
        if (at < 0 || at + hashes.length > words.size()) return false;
        for (int i = 0; i < hashes.length; i++) if (words.hash(at + i) != hashes[i]) return false;
        return true;
    }

    /** The word after the phrase where it begins at {@code at}, else {@code at} itself. */
    public int after(Words words, int at) {
        return standsAt(words, at) ? at + hashes.length : at;
    }

    /** The first place from {@code from} on, before {@code to}, where the phrase stands wholly, or -1. */
    public int find(Words words, int from, int to) {
        for (int at = from; at + hashes.length <= to; at++) if (standsAt(words, at)) return at;
        return -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
