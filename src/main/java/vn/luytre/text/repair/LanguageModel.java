package vn.luytre.text.repair;

import java.util.List;

/**
 * How likely a word is after the three before it: rows of up to four words, counted in texts of several sources, each
 * with its weight, with absolute discounting. A model does not change; {@link #learning} makes another one.
 */
public final class LanguageModel {
    static final int ORDER = 4;

    private static final float DISCOUNT = 0.75f;
    /** How much more one sight in the documents of the office counts than one in the field's own texts. */
    static final float LEARNED_WEIGHT = 3;

    private final Vocabulary vocabulary;
    private final NGrams rows;
    private final NGrams contexts;
    private final float[] alone;
    private final Capitals capitals;

    LanguageModel(Vocabulary vocabulary, NGrams rows, NGrams contexts, float[] alone, Capitals capitals) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.contexts = contexts;
        this.alone = alone;
        this.capitals = capitals;
    }

    /** The model of the program's own texts; made at the first call. */
    public static LanguageModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final LanguageModel MODEL = ModelMaker.shipped();
    }

    /** This model and besides what stands in the documents, which count more. */
    public LanguageModel learning(List<String> documents) {
        var maker = new ModelMaker(vocabulary.copy(), new NGrams(rows), new NGrams(contexts), new Capitals(capitals));
        for (var document : documents) maker.read(document, LEARNED_WEIGHT);
        return maker.model();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What can be asked of the words that stood before: the last one in the lowest 16 bits. */
    Context after(long history) {
        return new Context(history);
    }

    final class Context {
        private final long history;
        private final float[] totals = new float[ORDER];
        private final float[] lower = new float[ORDER];
        private final int longest;

        private Context(long history) {
            this.history = history;
            int length = 0;
            for (int words = 1; words < ORDER; words++) {
                long key = history & mask(words);
                if (key >>> (16 * (words - 1)) == 0) break;
                int slot = contexts.find(key);
                if (slot < 0) break;
                totals[words] = contexts.count(slot);
                lower[words] = DISCOUNT * contexts.unit(slot) / totals[words];
                length = words;
            }
            this.longest = length;
        }

        /** The natural logarithm of the probability. */
        float of(int word) {
            float p = word < alone.length ? alone[word] : 1e-7f;
            for (int words = 1; words <= longest; words++) {
                p *= lower[words];
                int slot = rows.find((history & mask(words)) << 16 | word);
                if (slot >= 0) p += (rows.count(slot) - DISCOUNT * rows.unit(slot)) / totals[words];
            }
            return (float) Math.log(p);
        }
    }

    static long mask(int words) {
        return (1L << (16 * words)) - 1;
    }

    /** The probability of the word whatever stands before it. */
    float alone(int word) {
        return word < alone.length ? alone[word] : 1e-7f;
    }

    /** Which words are written with a capital within a sentence. */
    Capitals capitals() {
        return capitals;
    }
}
