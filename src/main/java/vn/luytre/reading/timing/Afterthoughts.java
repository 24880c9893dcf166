package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be decided only when all is found: «theo quy định» says nothing more where its sentence gives a time. */
final class Afterthoughts {
    private Afterthoughts() {}

    static List<Finding> of(Stretch stretch, List<Finding> all) {
        var kept = new ArrayList<Finding>();
        for (int i = 0; i < all.size(); i++) {
            boolean timeBefore = i > 0 && sameSentence(stretch, all.get(i - 1), all.get(i));
            if (!(all.get(i).rule().equals(AsPrescribedRule.RULE) && timeBefore)) kept.add(all.get(i));
        }
        kept.sort(Comparator.comparingInt(Finding::from));
        return kept;
    }

    private static boolean sameSentence(Stretch stretch, Finding before, Finding after) {
        return before.to() >= stretch.sentenceStart(after.from());
    }
}
