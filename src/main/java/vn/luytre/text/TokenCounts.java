package vn.luytre.text;

/** How many tokens of each kind a text has, and the shares that {@link TextQuality} goes by. */
final class TokenCounts {
    /** So many plain syllables pass in a text that has no marks to lose: «Gia Lai, Kon Tum». */
    private static final int PLAIN_ALONE = 4;

    /** By the place of the kind: a table is added to faster than one branches. */
    private final int[] counts = new int[TokenKind.values().length];

    void add(TokenKind kind) {
        counts[kind.place()]++;
    }

    private int of(TokenKind kind) {
        return counts[kind.place()];
    }

    private int all() {
        int all = 0;
        for (int count : counts) all += count;
        return all - of(TokenKind.NOTHING);
    }

    /** True where at least one token has letters. */
    boolean hasWords() {
        return all() > of(TokenKind.NUMBER);
    }

    /** The share of numbers, symbols, and syllables as far as they are plausible, 0..1. */
    double known() {
        int marked = of(TokenKind.MARKED);
        int plausible = Math.min(of(TokenKind.PLAIN), PLAIN_ALONE + marked / 2);
        return share(marked + plausible + of(TokenKind.NUMBER) + of(TokenKind.SYMBOL) + of(TokenKind.BORROWED));
    }

    /** The share of tokens that are known or have the letters of a syllable. */
    double shaped() {
        return share(all() - of(TokenKind.STRANGE));
    }

    /** The share of tokens that would be syllables with other marks, beyond the one that any text may have. */
    double mismarked() {
        return share(Math.max(0, of(TokenKind.MISMARKED) - 1));
    }

    private double share(int tokens) {
        return all() == 0 ? 0 : (double) tokens / all();
    }
}
