package vn.luytre.text.repair;

/** How often each word begins with a capital where no sentence begins: «Đảng, Giang» nearly always, «làm» hardly ever. */
final class Capitals {
    /** What is thought of a word before it is seen, and for how many sights that counts. */
    private static final float USUAL = 0.12f;

    private static final float SIGHTS = 0.6f;
    /** Damaged letters do not always keep their case. */
    private static final float MISREAD = 0.02f;

    private final float[] capital;
    private final float[] all;

    Capitals() {
        capital = new float[1 << 16];
        all = new float[1 << 16];
    }

    Capitals(Capitals other) {
        capital = other.capital.clone();
        all = other.all.clone();
    }

    /** Takes note of a word with these letters at its begin and end; a word in capitals throughout tells nothing. */
    void see(int word, char first, char last) {
        if (Character.isUpperCase(first) && Character.isUpperCase(last)) return;
        all[word]++;
        if (Character.isUpperCase(first)) capital[word]++;
    }

    /** The negative logarithm of the probability that the word is written so within a sentence. */
    float cost(int word, boolean withCapital) {
        float share = (capital[word] + USUAL * SIGHTS) / (all[word] + SIGHTS);
        float clear = MISREAD + (1 - 2 * MISREAD) * share;
        return (float) -Math.log(withCapital ? clear : 1 - clear);
    }
}
