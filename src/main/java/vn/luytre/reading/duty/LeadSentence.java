package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.Task.Source;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.words.Words;

/**
 * The sentence that opens the list of tasks and says who carries them out: «…, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành
 * tập trung thực hiện những việc sau:».
 */
final class LeadSentence {
    private final PreparedText text;
    private final Words words;
    private final BodyReader bodies;

    LeadSentence(PreparedText text, BodyReader bodies) {
        this.text = text;
        this.words = text.words();
        this.bodies = bodies;
    }

    /** Who is told to act in the last paragraph before the first task, which ends with a colon. */
    List<Actor> actors(List<Stretch> preamble) {
        if (preamble.isEmpty()) return List.of();
        Stretch last = preamble.getLast();
        if (last.isEmpty() || !words.isMark(last.to() - 1, ':')) return List.of();
        var found = new ArrayList<Actor>();
        var actors = new Actors(text, bodies);
        for (int at = last.from() + 1; at < last.to(); at++) {
            int after = Math.max(
                    Lexicon.ORDERS.after(words, at, last.to()), Lexicon.LEAD_ORDERS.after(words, at, last.to()));
            if (after == at) continue;
            var row = bodies.at(after, last.to());
            if (row == null
                    || !Lexicon.isVerb(words, row.to(), last.to())
                            && !words.isMark(row.to(), ',')
                            && !words.isMark(row.to(), ':')
                            && !Lexicon.ORDERS.standAt(words, row.to() + 1)) continue;
            found.addAll(actors.of(row, Role.ACTS, Source.DEFAULT, null, "actor.lead-sentence"));
            at = row.to() - 1;
        }
        return found;
    }
}
