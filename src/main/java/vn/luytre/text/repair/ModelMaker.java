package vn.luytre.text.repair;

import java.util.List;

/** Counts the rows of words in texts. */
final class ModelMaker {
    /** A word of the list of syllables in use; one sight in the field's own texts counts one. */
    private static final float LISTED = 0.1f;

    private final Vocabulary vocabulary;
    private final NGrams rows;
    private final NGrams contexts;
    private final Capitals capitals;

    ModelMaker(Vocabulary vocabulary, NGrams rows, NGrams contexts, Capitals capitals) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.contexts = contexts;
        this.capitals = capitals;
    }

    static LanguageModel shipped() {
        var maker = new ModelMaker(Vocabulary.ofSyllables(), new NGrams(18), new NGrams(17), new Capitals());
        var texts = ShippedTexts.load();
        for (var text : texts.field()) maker.read(text, 1);
        texts.words().forEach(word -> maker.add(word, LISTED));
        return maker.model();
    }

    private void add(String word, float weight) {
        int number = vocabulary.number(word);
        if (number > 0) rows.add(number, weight, weight);
    }

    void read(String text, float weight) {
        List<Piece> pieces = Pieces.of(text);
        var words = new Words(vocabulary);
        long history = 0;
        for (var piece : pieces) {
            if (piece.before() != 0)
                history = shifted(piece.before() == Vocabulary.START ? 0 : history, piece.before());
            int word = words.learn(text, piece);
            if (piece.kind() == Piece.Kind.WORD && (history & 0xFFFF) != Vocabulary.START)
                capitals.see(word, text.charAt(piece.start()), text.charAt(piece.end() - 1));
            count(history, word, weight);
            history = shifted(history, word);
        }
    }

    static long shifted(long history, int word) {
        return (history << 16 | word) & LanguageModel.mask(LanguageModel.ORDER - 1);
    }

    private void count(long history, int word, float weight) {
        rows.add(word, weight, weight);
        for (int words = 1; words < LanguageModel.ORDER; words++) {
            long context = history & LanguageModel.mask(words);
            if (context >>> (16 * (words - 1)) == 0) return;
            float more = rows.add(context << 16 | word, weight, weight);
            contexts.addBoth(context, weight, more);
        }
    }

    LanguageModel model() {
        float[] alone = new float[vocabulary.size()];
        float total = 0;
        float units = 0;
        for (int word = 1; word < alone.length; word++) {
            int slot = rows.find(word);
            if (slot < 0) continue;
            total += rows.count(slot);
            units += rows.unit(slot);
        }
        float rest = 0.75f * units / total / alone.length;
        for (int word = 1; word < alone.length; word++) {
            int slot = rows.find(word);
            alone[word] = Math.max(1e-8f, rest / 30);
            if (slot >= 0) alone[word] = (rows.count(slot) - 0.75f * rows.unit(slot)) / total + rest;
        }
        return new LanguageModel(vocabulary, rows, contexts, alone, capitals);
    }
}
