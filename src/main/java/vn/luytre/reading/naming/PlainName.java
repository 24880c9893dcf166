package vn.luytre.reading.naming;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Where a name without quotes ends that begins with a capital: «mô hình Đội xe ôm tự quản của phường …». Commas that belong
 * together with the words around them do not end it: «an ninh, trật tự», «phòng, chống tội phạm».
 */
final class PlainName {
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_NAME = 2;
    private static final Phrases<String> ENDS = WordList.phrases(PlainName.class, "name-ends.txt");
    private static final Phrases<String> BODIES = WordList.phrases(PlainName.class, "bodies.txt");
    private static final Phrase NOT_HAVING = Phrase.of("không có");

    /** Pairs of words that a comma does not part. */
    private static final Phrases<Boolean> JOINED = Phrases.set(
            "ninh, trật tự",
            "phòng, chống",
            "cháy, chữa cháy",
            "chữa cháy, cứu nạn",
            "cứu nạn, cứu hộ",
            "phạm, tệ nạn",
            "trật tự, an toàn",
            "tự phòng, tự quản",
            "tự quản, tự bảo vệ",
            "quản, tự phòng",
            "phòng, tự quản");

    private PlainName() {}

    /** The word after the name, or {@code from} where no name begins. Names of models have no «và» in them, others may. */
    static int end(Words words, int from, int to, NameKind kind) {
        if (!words.isCapital(from) || BODIES.standAt(words, from)) return from;
        int limit = Math.min(to, from + LONGEST_NAME + 1);
        int at = from + 1;
        while (at < limit && (goesOn(words, at, to) || !kind.isModel() && joinsOn(words, at))) at++;
        if (at - from < SHORTEST_NAME || at == from + LONGEST_NAME + 1) return from;
        return words.isMark(at - 1) ? at - 1 : at;
    }

    private static boolean goesOn(Words words, int at, int to) {
        if (words.isMark(at)) return words.isMark(at, ',') ? joins(words, at) : isDash(words, at) && at + 1 < to;
        if (NOT_HAVING.standsAt(words, at - 1)) return true;
        return !ENDS.standAt(words, at);
    }

    private static boolean joinsOn(Words words, int at) {
        return AND.standsAt(words, at) && words.isWord(at + 1) && !words.isCapital(at + 1);
    }

    private static boolean isDash(Words words, int at) {
        return "-–".indexOf(words.mark(at)) >= 0 && words.isWord(at + 1);
    }

    private static boolean joins(Words words, int comma) {
        return JOINED.standAt(words, comma - 1) || JOINED.standAt(words, comma - 2);
    }

    /** True where a list goes on or a clause ends at this word. */
    static boolean isSeparatorAt(Words words, int at, int to) {
        return at >= to || words.isMark(at) && ",;.:)…".indexOf(words.mark(at)) >= 0 || AND.standsAt(words, at);
    }

    private static final Phrase AND = Phrase.of("và");
}
