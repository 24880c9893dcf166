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
    private static final int LONGEST_VERB = 4;
    private static final Phrase STEERING = Phrase.of("chỉ đạo");
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase MEANWHILE = Phrase.of("đồng thời");
    private static final Phrases<Boolean> PURPOSES =
            Phrases.set("nhằm", "để", "góp phần", "qua đó", "từ đó", "như", "về");
    /** At all other words nothing is parted. */
    private static final Phrases<Boolean> CUES =
            Phrases.any(PURPOSES, Lexicon.COMMITTEES, Phrases.set(AND.toString(), MEANWHILE.toString()));

    private final Words words;

    FineCutter(Words words) {
        this.words = words;
    }

    List<Stretch> cut(int from, int to) {
        var duties = new ArrayList<Stretch>();
        int start = from;
        int quotes = 0;
        for (int at = from + 1; at < to; at++) {
            char mark = words.mark(at);
            quotes = depth(quotes, mark);
            if (quotes > 0 || mark == 0 && !CUES.standAt(words, at)) continue;
            if (mark == ':' || mark == 0 && PURPOSES.standAt(words, at)) {
                int resume = MEANWHILE.find(words, at, to);
                if (resume < 0) break;
                at = resume - 1;
                continue;
            }
            at = afterCommittee(at, to);
            int next = afterLink(at);
            if (next == at || at - start < SHORTEST || sharesObject(start, at) || !begins(next, to)) continue;
            duties.add(new Stretch(start, at));
            start = next;
            at = next;
        }
        duties.add(new Stretch(start, to));
        return duties;
    }

    private static int depth(int quotes, char mark) {
        return switch (mark) {
            case '“', '(' -> quotes + 1;
            case '”', ')' -> Math.max(0, quotes - 1);
            default -> quotes;
        };
    }

    /** «Ban Chỉ đạo phòng, chống tội phạm … và xây dựng phong trào …»: what it is for is part of its name. */
    private int afterCommittee(int at, int to) {
        return STEERING.standsAt(words, at - STEERING.length()) ? Lexicon.COMMITTEES.after(words, at, to) : at;
    }

    /** «củng cố, kiện toàn | và nâng cao chất lượng …»: a verb right before the link has its object only behind it. */
    private boolean sharesObject(int start, int at) {
        for (int from = Math.max(start, at - LONGEST_VERB); from < at; from++) {
            if (Lexicon.VERBS.after(words, from, at + LONGEST_VERB) >= at && Lexicon.VERBS.standAt(words, from))
                return true;
        }
        return false;
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
