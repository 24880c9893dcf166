package vn.luytre.reading.indicator;

import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** What a figure is by the words before it: «phấn đấu …» a target wherever it stands, «mức chi … đồng» a norm; else its part tells. */
final class FigureKind {
    private static final int LOOK_BACK = 30;
    private static final Phrase STRIVE = Phrase.of("phấn đấu");
    private static final Phrases<String> NORMS = WordList.phrases(FigureKind.class, "norms.txt");

    private FigureKind() {}

    static String of(Words words, int from, int number, Unit unit, String usual) {
        for (int at = number - 1; at >= Math.max(from, number - LOOK_BACK); at--) {
            if (words.isMark(at) && ".;".indexOf(words.mark(at)) >= 0) return usual;
            if (STRIVE.standsAt(words, at)) return Part.TARGET;
            if (unit.isMoney() && NORMS.standAt(words, at)) return Part.NORM;
        }
        return usual;
    }
}
