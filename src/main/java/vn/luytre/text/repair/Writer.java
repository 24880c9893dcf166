package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.text.MappedText;
import vn.luytre.text.repair.RepairedWord.Alternative;

/** Writes the words that were chosen into the text, in the case and among the punctuation that stands there. */
final class Writer {
    private static final int OTHERS = 3;
    private static final double LEAST_LIKELY = 0.01;

    private final MappedText source;
    private final List<Piece> pieces;
    private final List<List<Edge>> ways;
    private final List<Edge> best;
    private final Vocabulary vocabulary;
    private final Odds odds;

    Writer(MappedText source, List<Piece> pieces, List<List<Edge>> ways, List<Edge> best, LanguageModel model) {
        this.source = source;
        this.pieces = pieces;
        this.ways = ways;
        this.best = best;
        this.vocabulary = model.vocabulary();
        this.odds = Odds.of(pieces, best, model);
    }

    Repaired write() {
        String text = source.text();
        var out = new MappedText.Builder(text);
        var words = new ArrayList<RepairedWord>();
        int written = 0;
        int at = 0;
        for (int i = 0; i < best.size(); i++) {
            var edge = best.get(i);
            int start = pieces.get(at).start();
            int end = pieces.get(at + edge.pieces() - 1).end();
            String read = text.substring(start, end);
            String word = written(edge, read);
            if (!word.equals(read)) {
                out.keep(written, start).replace(start, end, word);
                written = end;
            }
            if (ways.get(at).size() > 1) words.add(word(i, ways.get(at), start, end, read, word));
            at += edge.pieces();
        }
        return new Repaired(out.keep(written, text.length()).build().over(source), words);
    }

    private String written(Edge edge, String read) {
        if (edge.written() != null) return edge.written();
        String word = vocabulary.word(edge.first());
        if (Words.isAbbreviation(word)) return word;
        String cased = Lettering.like(read, word);
        return edge.second() == 0 ? cased : cased + " " + vocabulary.word(edge.second());
    }

    private RepairedWord word(int place, List<Edge> ways, int start, int end, String read, String word) {
        var chances = odds.of(place, ways);
        double confidence = 0;
        var others = new ArrayList<Alternative>();
        for (var chance : chances) {
            String other = written(chance.edge(), read);
            if (other.equals(word)) confidence += chance.probability();
            else if (others.size() < OTHERS && chance.probability() >= LEAST_LIKELY) {
                others.add(new Alternative(other, chance.probability()));
            }
        }
        return new RepairedWord(
                source.sourceStart(start), source.sourceEnd(end), read, word, Math.min(1, confidence), others);
    }
}
