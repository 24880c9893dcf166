package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/**
 * Finds the clauses of an item that ask something. A part after a semicolon that begins with no verb goes on with the list before
 * it («…; các thủ đoạn của tội phạm; gương người tốt»); a sentence that begins with no verb states something.
 */
final class PieceReader {
    private static final int REACH_OF_IS = 14;
    private static final int LONGEST_OPENING = 40;
    private static final int LONGEST_CAPTION = 4;
    private static final Phrase IS = Phrase.of("là");
    private static final Phrase THIS = Phrase.of("này");
    private static final Phrase AGAINST = Phrase.of("phòng");
    private static final Phrase WORK_AGAINST = Phrase.of("công tác phòng");
    private final Words words;
    private final BodyReader bodies;
    private final ClauseCutter cutter;
    private final ClauseOpening.Reader openings;

    PieceReader(Words words, BodyReader bodies) {
        this.words = words;
        this.bodies = bodies;
        this.cutter = new ClauseCutter(words);
        this.openings = new ClauseOpening.Reader(words, bodies);
    }

    List<Piece> read(List<Stretch> content) {
        var pieces = new ArrayList<Piece>();
        for (Stretch stretch : content) paragraph(stretch, pieces);
        return pieces;
    }

    private void paragraph(Stretch stretch, List<Piece> pieces) {
        int inParagraph = pieces.size();
        boolean stated = false;
        for (Clause clause : withWholeRows(cutter.cut(stretch.from(), stretch.to()))) {
            var opening = openings.read(clause.from(), clause.to());
            boolean follows = !clause.opensSentence() && pieces.size() > inParagraph;
            if (stated && !clause.opensSentence() && opening.bodies().isEmpty()) continue;
            stated = false;
            if (follows && continues(opening, clause, pieces.getLast())) {
                pieces.add(pieces.removeLast().until(clause.to()));
            } else if (asks(opening, clause, follows)) {
                pieces.add(new Piece(
                        clause.from(),
                        opening.start(),
                        clause.to(),
                        opening,
                        clause.opensSentence(),
                        pieces.size() == inParagraph));
            } else {
                stated = isStatedList(clause);
            }
        }
    }

    /** «Căn cứ Chỉ thị này, Thủ trưởng các sở; Chủ tịch UBND các xã ban hành …»: the semicolon stands between who must act. */
    private List<Clause> withWholeRows(List<Clause> clauses) {
        var whole = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            boolean goesOn = !whole.isEmpty()
                    && !clause.opensSentence()
                    && bodies.beginsAt(clause.from(), clause.to())
                    && endsWithBodies(whole.getLast());
            if (goesOn) {
                var first = whole.removeLast();
                whole.add(new Clause(first.from(), clause.to(), first.opensSentence()));
            } else {
                whole.add(clause);
            }
        }
        return whole;
    }

    /** True where the clause is nothing but who must act, perhaps behind «Căn cứ …,», «Giao». */
    private boolean endsWithBodies(Clause clause) {
        int reach = Math.min(clause.to(), clause.from() + LONGEST_OPENING);
        for (int at = clause.from(); at < reach; at++) {
            boolean starts = at == clause.from()
                    || words.isMark(at - 1, ',')
                    || Lexicon.ORDERS.after(words, at - 1, at) == at
                    || Lexicon.ORDERS.after(words, at - 2, at) == at;
            if (!starts) continue;
            var row = bodies.at(at, clause.to());
            if (row != null) return row.to() == clause.to();
        }
        return false;
    }

    private boolean continues(ClauseOpening opening, Clause clause, Piece before) {
        if (goesOnAgainst(clause, before)) return true;
        return !opening.isDuty() && opening.start() == clause.from() && !states(clause);
    }

    /** «… công tác phòng, chống tội phạm; phòng, chống ma túy»: still what the work is about. */
    private boolean goesOnAgainst(Clause clause, Piece before) {
        return AGAINST.standsAt(words, clause.from())
                && before.start() < before.to()
                && WORK_AGAINST.find(words, Math.max(before.start(), before.to() - REACH_OF_IS), before.to()) > 0;
    }

    private boolean asks(ClauseOpening opening, Clause clause, boolean follows) {
        if (opening.start() >= clause.to()) return false;
        if (opening.bodies().isEmpty() && speaksOfItself(clause.from())) return false;
        if (opening.isDuty()) return true;
        if (Lexicon.STATEMENTS.standAt(words, clause.from()) || Lexicon.STATEMENTS.standAt(words, opening.start()))
            return false;
        return opening.start() > clause.from() || !follows && !states(clause);
    }

    /** «Mức chi: bồi dưỡng …; hỗ trợ …», «Nội dung: …; …»: what follows the semicolons goes on with what is stated. */
    private boolean isStatedList(Clause clause) {
        var said = Lexicon.STATEMENTS.longestAt(words, clause.from(), clause.to());
        if (said == null) return false;
        int reach = Math.min(clause.to(), said.after() + LONGEST_CAPTION);
        for (int at = said.after(); at < reach; at++) if (words.isMark(at, ':')) return true;
        return false;
    }

    /** «Hướng dẫn này có hiệu lực …», «Thông báo này thay thế …»: the name of the document, and no verb. */
    private boolean speaksOfItself(int word) {
        var said = Lexicon.STATEMENTS.longestAt(words, word, words.size());
        return said != null && THIS.standsAt(words, said.after() - 1);
    }

    /** «kết quả xếp loại là căn cứ xét thi đua». */
    private boolean states(Clause clause) {
        int reach = Math.min(clause.to(), clause.from() + REACH_OF_IS);
        for (int at = clause.from() + 1; at < reach; at++) {
            if (IS.standsAt(words, at) && !words.isMark(at - 1)) return !Lexicon.CONNECTORS.standAt(words, at - 1);
        }
        return false;
    }
}
