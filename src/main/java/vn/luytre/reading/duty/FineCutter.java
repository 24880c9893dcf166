package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Parts a clause into atomic duties: at a comma, «và» or «đồng thời» before a verb that begins a duty of its own. Strings of verbs
 * with one object, purposes («nhằm», «để», «góp phần») and lists after a colon or «như» stay whole.
 */
final class FineCutter {
    private static final int SHORTEST = 3;
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase MEANWHILE = Phrase.of("đồng thời");
    private static final Phrases<Boolean> PURPOSES =
            Phrases.set("nhằm", "để", "góp phần", "qua đó", "từ đó", "như", "về");
    private final Words words;

    FineCutter(Words words) {
        this.words = words;
    }

    List<Stretch> cut(int from, int to) {
        var duties = new ArrayList<Stretch>();
        int start = from;
        int quotes = 0;
        for (int at = from + 1; at < to; at++) {
            if (words.isMark(at, '“') || words.isMark(at, '(')) quotes++;
            if (words.isMark(at, '”') || words.isMark(at, ')')) quotes = Math.max(0, quotes - 1);
            if (quotes > 0) continue;
            if (words.isMark(at, ':') || PURPOSES.standAt(words, at)) {
                int resume = MEANWHILE.find(words, at, to);
                if (resume < 0) break;
                at = resume - 1;
                continue;
            }
            int next = afterLink(at);
            if (next == at || at - start < SHORTEST || !begins(next, to)) continue;
            duties.add(new Stretch(start, at));
            start = next;
            at = next;
        }
        duties.add(new Stretch(start, to));
        return duties;
    }

    private int afterLink(int at) {
        int next = words.isMark(at, ',') || words.isMark(at, ';') ? at + 1 : at;
        if (AND.standsAt(words, next)) next++;
        return MEANWHILE.after(words, next);
    }

    private boolean begins(int at, int to) {
        return Lexicon.FINE_STARTS.longestAt(words, at, to) != null && to - at >= SHORTEST;
    }
}
