package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.text.MappedText;
import vn.luytre.text.TextQuality;

/**
 * Makes suggestions how damaged texts read: a noisy channel. Of all rows of words that the characters may have been, it
 * takes the one that is likeliest by what letters become ({@link Confusions}) and by what people write
 * ({@link LanguageModel}). A clean text stays as it is, and so does one that
 * is not Vietnamese. Keeps nothing between two texts and may be used by many threads.
 */
public final class Repair {
    /** Not all words that are known are sound: «co» is a syllable, but stands for «có». */
    private static final double HIDDEN_DAMAGE = 1.6;

    private static final double LEAST = 0.02;
    private static final double MOST = 0.97;

    private final LanguageModel model;
    private final Abbreviations abbreviations;

    private Repair(LanguageModel model) {
        this.model = model;
        this.abbreviations = new Abbreviations(model.vocabulary());
    }

    public static Repair of(LanguageModel model) {
        return new Repair(model);
    }

    /** Any text can be repaired; the time grows with its length. */
    public Repaired repair(String raw) {
        var source = MappedText.of(raw).nfc();
        var quality = TextQuality.ofComposed(source.text());
        boolean none = switch (quality.verdict()) {
            case CLEAN, UNREADABLE -> true;
            case SUSPECT, DAMAGED -> false;
        };
        if (none) return new Repaired(source, List.of());
        var pieces = Pieces.of(source.text());
        double damage = Math.clamp((1 - quality.knownSyllables()) * HIDDEN_DAMAGE, LEAST, MOST);
        var ways = edges(source.text(), pieces, damage);
        var best = new Decoder(pieces, model, ways).best();
        return new Writer(source, pieces, ways, best, model).write();
    }

    private List<List<Edge>> edges(String text, List<Piece> pieces, double damage) {
        var spellings = new Spellings(model, Confusions.SHIPPED);
        var maker = new Edges(text, model, spellings, abbreviations, damage);
        var edges = new ArrayList<List<Edge>>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            edges.add(maker.of(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null));
        }
        return edges;
    }
}
