package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.text.MappedText;
import vn.luytre.text.TextQuality;

/** Repairs texts. */
public final class Repair {
    private final LanguageModel model;
    private final Spellings spellings;
    private final Abbreviations abbreviations;

    private Repair(LanguageModel model) {
        this.model = model;
        this.spellings = new Spellings(model, Confusions.SHIPPED);
        this.abbreviations = new Abbreviations(model.vocabulary());
    }

    public static Repair of(LanguageModel model) {
        return new Repair(model);
    }

    public MappedText repair(String raw) {
        var source = MappedText.of(raw).nfc();
        String text = source.text();
        var quality = TextQuality.of(text);
        if (quality.verdict() == TextQuality.Verdict.CLEAN) return source;
        double damage = Math.clamp((1 - quality.knownSyllables()) * 1.6, 0.02, 0.97);
        var pieces = Pieces.of(text);
        if (pieces.isEmpty()) return source;
        var ways = new Edges(text, model, spellings, abbreviations, damage);
        var edges = new ArrayList<List<Edge>>();
        for (int i = 0; i < pieces.size(); i++) {
            edges.add(ways.of(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null));
        }
        var out = new MappedText.Builder(text);
        int written = 0;
        int at = 0;
        for (var edge : new Decoder(pieces, model, edges).best()) {
            var piece = pieces.get(at);
            int end = pieces.get(at + edge.pieces() - 1).end();
            if (!edge.asRead()) {
                String read = text.substring(piece.start(), end);
                String word = model.vocabulary().word(edge.first());
                if (edge.second() != 0) word += " " + model.vocabulary().word(edge.second());
                String best = Words.isAbbreviation(word) ? word : Lettering.like(read, word);
                out.keep(written, piece.start()).replace(piece.start(), end, best);
                written = end;
            }
            at += edge.pieces();
        }
        return out.keep(written, text.length()).build().over(source);
    }
}
