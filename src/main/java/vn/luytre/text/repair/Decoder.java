package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the likeliest row of words for the pieces of a text by beam search; time grows with the number of pieces. */
final class Decoder {
    private static final int BEAM = 12;
    /** Ways that are so much worse than the best are given up. */
    private static final float MARGIN = 14;

    /** A way so far. */
    record Path(@Nullable Path before, @Nullable Edge edge, long history, float score) {}

    private final List<Piece> pieces;
    private final LanguageModel model;
    private final List<List<Edge>> edges;
    private final float[] best;

    Decoder(List<Piece> pieces, LanguageModel model, List<List<Edge>> edges) {
        this.pieces = pieces;
        this.model = model;
        this.edges = edges;
        this.best = new float[pieces.size() + 2];
        Arrays.fill(best, Float.MAX_VALUE);
    }

    /** The edges of the best way, in order. */
    List<Edge> best() {
        var fronts = new ArrayList<Map<Long, Path>>();
        for (int i = 0; i <= pieces.size(); i++) fronts.add(new HashMap<>());
        fronts.getFirst().put(0L, new Path(null, null, 0, 0));
        for (int at = 0; at < pieces.size(); at++) {
            for (var path : survivors(fronts.get(at))) extend(path, at, fronts);
            fronts.set(at, Map.of());
        }
        return edges(survivors(fronts.getLast()).getFirst());
    }

    private static List<Path> survivors(Map<Long, Path> front) {
        var paths = new ArrayList<>(front.values());
        paths.sort(Comparator.comparingDouble(Path::score).thenComparingLong(Path::history));
        if (paths.size() > BEAM) paths.subList(BEAM, paths.size()).clear();
        float best = paths.isEmpty() ? 0 : paths.getFirst().score();
        paths.removeIf(path -> path.score() > best + MARGIN);
        return paths;
    }

    private void extend(Path path, int at, List<Map<Long, Path>> fronts) {
        long history = entered(path.history(), pieces.get(at));
        var context = model.after(history);
        for (var edge : edges.get(at)) {
            float score = path.score() + edge.cost();
            if (score > best[at + edge.pieces()] + MARGIN) continue;
            score -= context.of(edge.first());
            long after = ModelMaker.shifted(history, edge.first());
            if (edge.second() != 0) {
                score -= model.after(after).of(edge.second());
                after = ModelMaker.shifted(after, edge.second());
            }
            if (score > best[at + edge.pieces()] + MARGIN) continue;
            best[at + edge.pieces()] = Math.min(best[at + edge.pieces()], score);
            var next = new Path(path, edge, after, score);
            fronts.get(at + edge.pieces()).merge(after, next, (one, two) -> one.score() <= two.score() ? one : two);
        }
    }

    static long entered(long history, Piece piece) {
        if (piece.before() == 0) return history;
        return ModelMaker.shifted(piece.before() == Vocabulary.START ? 0 : history, piece.before());
    }

    private static List<Edge> edges(Path last) {
        var edges = new ArrayList<Edge>();
        for (Path at = last; at != null && at.edge() != null; at = at.before()) edges.add(at.edge());
        return edges.reversed();
    }
}
