package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.words.Words;

/** Goes once through a stretch of text and asks, at each trigger word, the rules that know it; the longest finding wins. */
final class Scan {
    /** A quotation of more words is no name but the text of something. */
    private static final int LONGEST_NAME = 60;

    private final Stretch stretch;
    private final Words words;
    private final Rules rules;

    Scan(Stretch stretch) {
        this.stretch = stretch;
        this.words = stretch.words();
        this.rules = stretch.isCell() ? Rules.OF_CELLS : Rules.OF_TEXT;
    }

    /** All findings, in the order of the text. */
    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        int at = stretch.from();
        while ((at = rules.next(words, at, stretch.to())) < stretch.to()) {
            var asked = rules.at(words, at, stretch.to());
            var found = asked == null ? List.<Finding>of() : longest(asked, at);
            if (found.isEmpty()) {
                at = next(at);
            } else {
                all.addAll(found);
                at = Math.max(end(found), at + 1);
                stretch.taken(at);
            }
        }
        return Afterthoughts.of(stretch, all);
    }

    private List<Finding> longest(List<TimingRule> asked, int at) {
        List<Finding> best = List.of();
        for (var rule : asked) {
            var found = rule.readAt(stretch, at);
            if (!found.isEmpty() && (best.isEmpty() || end(found) > end(best))) best = found;
        }
        return best;
    }

    private static int end(List<Finding> found) {
        int end = 0;
        for (var finding : found) end = Math.max(end, finding.to());
        return end;
    }

    /** Over a name between quotation marks: «“Mỗi tuần một câu chuyện đẹp”» says nothing about time. */
    private int next(int at) {
        if (!opensQuotation(at)) return at + 1;
        int limit = Math.min(stretch.to(), at + LONGEST_NAME);
        for (int i = at + 1; i < limit; i++) {
            char end = words.mark(i);
            if (end == '”' || end == '"' || end == '»') return i + 1;
        }
        return at + 1;
    }

    private boolean opensQuotation(int at) {
        char mark = words.mark(at);
        // A straight mark opens where a blank stands before and none behind it.
        return mark == '“' || mark == '«' || (mark == '"' && words.isJoined(at + 1) && !words.isJoined(at));
    }
}
