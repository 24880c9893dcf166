package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the syllables that damaged characters may have been: walks the characters and the tree of syllables side by side. */
final class Spellings {
    private static final int LONGEST = 12;
    /** So many beginnings of words are followed at each character. */
    private static final int BEGINNINGS = Integer.getInteger("x.beg", 120);

    private static final int MOST = Integer.getInteger("x.most", 24);
    private static final float WORST = 26;

    private final LanguageModel model;
    private final SyllableTrie trie = new SyllableTrie();
    private final Confusions confusions;
    private final Map<String, List<Spelling>> known = new HashMap<>();

    Spellings(LanguageModel model, Confusions confusions) {
        this.model = model;
        this.confusions = confusions;
        var vocabulary = model.vocabulary();
        for (int i = vocabulary.firstSyllable(); i < vocabulary.endOfSyllables(); i++) trie.add(vocabulary.word(i), i);
    }

    /** The likeliest spellings of the characters, which are in lower case, the best first. */
    List<Spelling> of(String read) {
        if (read.length() > LONGEST) return List.of();
        return known.computeIfAbsent(read, this::find);
    }

    private List<Spelling> find(String read) {
        var fronts = new ArrayList<Map<Integer, Float>>();
        for (int i = 0; i <= read.length(); i++) fronts.add(new HashMap<>());
        fronts.getFirst().put(SyllableTrie.ROOT, 0f);
        for (int at = 0; at <= read.length(); at++) {
            prune(fronts.get(at));
            lost(fronts.get(at));
            for (int length = 1; length <= Confusions.LONGEST_READ && at + length <= read.length(); length++) {
                var front = fronts.get(at);
                var next = fronts.get(at + length);
                for (var reading : confusions.of(read.substring(at, at + length))) step(front, next, reading);
                if (length == 1) for (var reading : confusions.likely(read.charAt(at))) step(front, next, reading);
            }
        }
        return best(fronts.getLast());
    }

    /** Letters that left no trace. */
    private void lost(Map<Integer, Float> front) {
        var more = new HashMap<Integer, Float>();
        for (var reading : confusions.of("")) step(front, more, reading);
        more.forEach((node, cost) -> front.merge(node, cost, Math::min));
    }

    private void step(Map<Integer, Float> front, Map<Integer, Float> next, Confusions.Reading reading) {
        for (var entry : front.entrySet()) {
            float cost = entry.getValue() + reading.cost();
            if (cost > WORST) continue;
            int node = trie.follow(entry.getKey(), reading.letters());
            if (node >= 0) next.merge(node, cost, Math::min);
        }
    }

    private static void prune(Map<Integer, Float> front) {
        if (front.size() <= BEGINNINGS) return;
        var costs = front.values().stream().sorted().toList();
        float worst = costs.get(BEGINNINGS);
        front.values().removeIf(cost -> cost > worst);
    }

    private List<Spelling> best(Map<Integer, Float> front) {
        var found = new ArrayList<Spelling>();
        front.forEach((node, cost) -> {
            int word = trie.word(node);
            if (word >= 0) found.add(new Spelling(word, cost));
        });
        found.sort(Comparator.comparingDouble((Spelling each) -> each.cost() - Math.log(model.alone(each.word())))
                .thenComparingInt(Spelling::word));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
