package vn.luytre.text;

/** How many tokens of each kind a text has, and the shares that {@link TextQuality} goes by. */
final class TokenCounts {
    /** So many plain syllables pass in a text that has no marks to lose: «Gia Lai, Kon Tum». */
    private static final int PLAIN_ALONE = 4;

    private int marked;
    private int plain;
    private int numbers;
    private int symbols;
    private int mismarked;
    private int strange;

    void add(TokenKind kind) {
        switch (kind) {
            case NOTHING -> {}
            case MARKED -> marked++;
            case PLAIN -> plain++;
            case NUMBER -> numbers++;
            case SYMBOL, BORROWED -> symbols++;
            case MISMARKED -> mismarked++;
            case STRANGE -> strange++;
        }
    }

    private int all() {
        return marked + plain + numbers + symbols + mismarked + strange;
    }

    /** True where at least one token has letters. */
    boolean hasWords() {
        return all() > numbers;
    }

    /** The share of numbers, symbols, and syllables as far as they are plausible, 0..1. */
    double known() {
        int plausible = Math.min(plain, PLAIN_ALONE + marked / 2);
        return share(marked + plausible + numbers + symbols);
    }

    /** The share of tokens that are known or have the letters of a syllable. */
    double shaped() {
        return share(all() - strange);
    }

    /** The share of tokens that would be syllables with other marks, beyond the one that any text may have. */
    double mismarked() {
        return share(Math.max(0, mismarked - 1));
    }

    private double share(int tokens) {
        return all() == 0 ? 0 : (double) tokens / all();
    }
}
