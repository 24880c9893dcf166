package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the syllables that damaged characters may have been: walks the characters and the tree of syllables side by side.
 * Not for several threads at once.
 */
final class Spellings {
    private static final int LONGEST = 12;
    /** Beginnings of words that cost so much more than the best are not followed. */
    private static final float MARGIN = 12;

    private static final int MOST = 24;
    private static final float MOST_BEHIND = 13;
    /** So many different tokens are remembered. */
    private static final int REMEMBERED = 1 << 15;

    private final LanguageModel model;
    private final SyllableTrie trie;
    private final Confusions confusions;
    private final Front[] fronts = new Front[LONGEST + 1];
    private final Map<String, List<Spelling>> known = new HashMap<>();

    Spellings(LanguageModel model, Confusions confusions) {
        this.model = model;
        this.confusions = confusions;
        this.trie = model.vocabulary().syllables();
        for (int i = 0; i < fronts.length; i++) fronts[i] = new Front(trie.size());
    }

    /** The likeliest spellings of the characters, which are in lower case, the best first. */
    List<Spelling> of(String read) {
        if (read.length() > LONGEST) return List.of();
        var found = known.get(read);
        if (found != null) return found;
        if (known.size() == REMEMBERED) known.clear();
        found = find(read);
        known.put(read, found);
        return found;
    }

    private List<Spelling> find(String read) {
        for (int i = 0; i <= read.length(); i++) fronts[i].clear();
        fronts[0].add(SyllableTrie.ROOT, 0);
        for (int at = 0; at <= read.length(); at++) {
            step(fronts[at], fronts[at], confusions.of(""));
            fronts[at].sort();
            for (int length = 1; length <= Confusions.LONGEST_READ && at + length <= read.length(); length++) {
                step(fronts[at], fronts[at + length], confusions.of(read.substring(at, at + length)));
            }
            if (at < read.length()) step(fronts[at], fronts[at + 1], confusions.likely(read.charAt(at)));
        }
        return best(fronts[read.length()]);
    }

    private void step(Front front, Front next, List<Confusions.Reading> readings) {
        float worst = front.best() + MARGIN;
        int size = front.size();
        for (var reading : readings) {
            for (int i = 0; i < size; i++) {
                float cost = front.cost(i) + reading.cost();
                if (cost > worst && front != next) break; // sorted: all that follow cost more
                if (cost > worst) continue;
                int node = trie.follow(front.node(i), reading.letters());
                if (node >= 0) next.add(node, cost);
            }
        }
    }

    private List<Spelling> best(Front front) {
        var found = new ArrayList<Spelling>();
        for (int i = 0; i < front.size(); i++) {
            int word = trie.word(front.node(i));
            if (word >= 0) found.add(new Spelling(word, front.cost(i)));
        }
        if (found.isEmpty()) return List.of();
        found.sort(Comparator.comparingDouble(this::rank).thenComparingInt(Spelling::word));
        double last = rank(found.getFirst()) + MOST_BEHIND;
        int end = 0;
        while (end < Math.min(MOST, found.size()) && rank(found.get(end)) <= last) end++;
        return List.copyOf(found.subList(0, end));
    }

    private double rank(Spelling spelling) {
        return spelling.cost() - Math.log(model.alone(spelling.word()));
    }
}
