package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.words.Words;

/** Cuts a paragraph at the ends of its sentences and at the semicolons that stand outside of quotes and brackets. */
final class ClauseCutter {
    private final Words words;

    ClauseCutter(Words words) {
        this.words = words;
    }

    List<Clause> cut(int from, int to) {
        var clauses = new ArrayList<Clause>();
        int start = from;
        int quotes = 0;
        int brackets = 0;
        boolean opens = true;
        for (int at = from; at < to; at++) {
            if (!words.isMark(at)) continue;
            char mark = words.mark(at);
            switch (mark) {
                case '“' -> quotes++;
                case '”' -> quotes = Math.max(0, quotes - 1);
                case '(' -> brackets++;
                case ')' -> brackets = Math.max(0, brackets - 1);
                default -> {
                    boolean ends = endsSentence(at, to);
                    if (!ends && !(mark == ';' && quotes == 0 && brackets == 0)) continue;
                    if (at > start) clauses.add(new Clause(start, at, opens));
                    start = afterMarks(at, to);
                    at = start - 1;
                    opens = ends;
                    if (ends) quotes = brackets = 0;
                }
            }
        }
        if (start < to) clauses.add(new Clause(start, to, opens));
        return clauses;
    }

    private int afterMarks(int at, int to) {
        int next = at + 1;
        while (next < to && ".;…/".indexOf(words.mark(next)) >= 0 && words.isMark(next)) next++;
        return next;
    }

    /** A full stop, question mark or ellipsis before a capital; not in «TP. Cầu Mây», «1.165», «Tr.». */
    private boolean endsSentence(int at, int to) {
        char mark = words.mark(at);
        if (".!?…".indexOf(mark) < 0) return false;
        int next = at + 1;
        while (next < to && (words.isMark(next, '.') || words.isMark(next, '/'))) next++;
        if (next >= to) return true;
        if (words.isJoined(next) || isAbbreviation(at)) return false;
        return words.isCapital(next) || words.isMark(next, '“') || words.isMark(next, '"') || words.isNumber(next);
    }

    private boolean isAbbreviation(int at) {
        if (!words.isJoined(at) || !words.isCapitals(at - 1)) return false;
        int length = words.end(at - 1) - words.start(at - 1);
        return length <= 2 && !words.isNumber(at - 2) && length > 0 && !isCode(at - 1);
    }

    /** «ANTT.» and the like do end sentences; two letters as «TP.», «TX.», one as «A.» do not. */
    private boolean isCode(int at) {
        return words.isJoined(at);
    }
}
