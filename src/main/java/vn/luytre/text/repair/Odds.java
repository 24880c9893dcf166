package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How likely each way to read one place is, when the words around it are those of the best way. */
final class Odds {
    /** A way to read a place, and how likely it is. */
    record Chance(Edge edge, double probability) {}

    private final LanguageModel model;
    private final List<Edge> best;
    private final List<Piece> heads;

    private Odds(LanguageModel model, List<Edge> best, List<Piece> heads) {
        this.model = model;
        this.best = best;
        this.heads = heads;
    }

    static Odds of(List<Piece> pieces, List<Edge> best, LanguageModel model) {
        var heads = new ArrayList<Piece>(best.size());
        int at = 0;
        for (var edge : best) {
            heads.add(pieces.get(at));
            at += edge.pieces();
        }
        return new Odds(model, best, heads);
    }

    /** The chances of the ways to read the {@code place}th word, the likeliest first. */
    List<Chance> of(int place, List<Edge> ways) {
        long before = 0;
        for (int i = Math.max(0, place - LanguageModel.ORDER); i < place; i++) before = taken(before, i, best.get(i));
        var weights = new double[ways.size()];
        double least = Double.MAX_VALUE;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = ways.get(i).pieces() == best.get(place).pieces() ? cost(before, place, ways.get(i)) : 1e6;
            least = Math.min(least, weights[i]);
        }
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(least - weights[i]);
            all += weights[i];
        }
        var chances = new ArrayList<Chance>();
        for (int i = 0; i < weights.length; i++) chances.add(new Chance(ways.get(i), weights[i] / all));
        chances.sort(Comparator.comparingDouble(Chance::probability).reversed());
        return chances;
    }

    private long taken(long history, int place, Edge edge) {
        long after = ModelMaker.shifted(Decoder.entered(history, heads.get(place)), edge.first());
        return edge.second() == 0 ? after : ModelMaker.shifted(after, edge.second());
    }

    /** What the way costs, and the words behind it that remember it. */
    private double cost(long before, int place, Edge way) {
        double cost = way.cost();
        long history = before;
        int last = Math.min(best.size() - 1, place + LanguageModel.ORDER - 1);
        for (int i = place; i <= last; i++) {
            var edge = i == place ? way : best.get(i);
            if (i > place && heads.get(i).before() == Vocabulary.START) break;
            history = Decoder.entered(history, heads.get(i));
            cost -= model.after(history).of(edge.first());
            history = ModelMaker.shifted(history, edge.first());
            if (edge.second() == 0) continue;
            cost -= model.after(history).of(edge.second());
            history = ModelMaker.shifted(history, edge.second());
        }
        return cost;
    }
}
