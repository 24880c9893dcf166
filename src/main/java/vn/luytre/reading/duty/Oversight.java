package vn.luytre.reading.duty;

import java.util.List;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Who is charged with overseeing the whole document: «Công an tỉnh theo dõi, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này».
 * With «chủ trì» before it the body leads and oversees too.
 */
final class Oversight {
    private static final int REACH = 16;
    private static final Phrase FOLLOW = Phrase.of("theo dõi");
    private static final Phrase URGE = Phrase.of("đôn đốc");
    private static final Phrase LEAD = Phrase.of("chủ trì");
    private static final Phrases<Boolean> BESIDE =
            Phrases.set("đôn đốc", "kiểm tra", "hướng dẫn", "giám sát", "tổng hợp");
    /** «Là đầu mối giúp UBND xã đôn đốc …». */
    private static final Phrase IS = Phrase.of("là");

    private static final Phrase THIS = Phrase.of("này");
    private static final Phrases<String> CARRYING_OUT = WordList.phrases(Oversight.class, "carrying-out.txt");

    List<Actor> inRole(List<Actor> actors, Words words, Piece piece) {
        if (LEAD.standsAt(words, piece.start())) {
            boolean oversees = FOLLOW.find(words, piece.start(), piece.to()) > 0
                    && URGE.find(words, piece.start(), piece.to()) > 0;
            return oversees
                    ? actors.stream()
                            .map(actor -> Actors.also(actor, Role.OVERSEES))
                            .toList()
                    : actors;
        }
        return oversees(words, piece.start(), piece.to()) ? Actors.inRole(actors, Role.OVERSEES) : actors;
    }

    /** True where the document itself is overseen: «… việc thực hiện Chỉ thị này». */
    boolean ofDocument(Words words, Piece piece) {
        return !LEAD.standsAt(words, piece.start())
                && (THIS.find(words, piece.start(), piece.to()) > 0 || endsWithDocument(words, piece))
                && oversees(words, piece.start(), piece.to());
    }

    /** «… việc thực hiện Kế hoạch» and nothing behind it. */
    private static boolean endsWithDocument(Words words, Piece piece) {
        for (int at = piece.start(); at < piece.to(); at++) {
            int after = CARRYING_OUT.after(words, at, piece.to());
            if (after > at) return after == piece.to() || words.isMark(after);
        }
        return false;
    }

    private static boolean oversees(Words words, int start, int to) {
        int reach = Math.min(to, start + REACH);
        int follow = FOLLOW.find(words, start, reach);
        int urge = URGE.find(words, start, reach);
        boolean either = IS.standsAt(words, start) && (follow >= 0 || urge >= 0);
        if (!either && follow != start && urge != start && (follow < 0 || urge < 0)) return false;
        if (THIS.find(words, start, to) > 0) return true;
        for (int at = start; at < reach; at++) if (at != follow && BESIDE.standAt(words, at)) return true;
        return false;
    }
}
