package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Days that are no deadline: of a cited instrument («Chỉ thị số 19-CT/TU ngày 05/12/2025»), of a meeting («Thông báo kết luận tại phiên họp ngày
 * 12/3»), of an anniversary («kỷ niệm ngày 19/8»), of birth.
 */
final class OtherDays {
    private static final int MOST_WORDS_BACK = 14;
    private static final String NEAR = "near";
    private static final Phrases<Boolean> LAWFULNESS = Phrases.set("pháp luật", "kỷ luật", "kỉ luật");
    private static final Phrase FROM = Phrase.of("từ");
    private static final Phrases<Boolean> TIMES = Phrases.set("tháng", "quý", "năm", "đầu", "cuối");
    private static final Phrase NUMBER = Phrase.of("số");
    private static final Phrases<String> DATED_THINGS = WordList.phrases(OtherDays.class, "dated-things.txt");

    private OtherDays() {}

    /** True if the word stands within «số liệu từ ngày … đến ngày …», whose end is no deadline of its own. */
    static boolean endsRange(Stretch stretch, int at) {
        var words = stretch.words();
        int limit = Math.max(stretch.free(), at - MOST_WORDS_BACK);
        for (int i = at - 1; i >= limit && !stretch.endsSentence(i); i--) {
            if (FROM.standsAt(words, i))
                return words.isNumber(DayReader.DAY.after(words, i + 1)) || TIMES.standAt(words, i + 1);
        }
        return false;
    }

    /** True if the day that begins at this word belongs to something else. */
    static boolean isOne(Stretch stretch, int at) {
        var words = stretch.words();
        int before = words.isMark(at - 1, ',') ? at - 2 : at - 1;
        if (endsWithCode(words, before)) return true;
        int limit = Math.max(0, at - MOST_WORDS_BACK);
        for (int i = at - 1; i >= limit && !stretch.endsSentence(i); i--) {
            var thing = DATED_THINGS.longestAt(words, i, at);
            if (thing != null && (thing.after() == at || !thing.meaning().equals(NEAR)) && !isLawfulness(words, i))
                return true;
        }
        return false;
    }

    /** «pháp luật», «kỷ luật» are no «Luật …». */
    private static boolean isLawfulness(Words words, int at) {
        return LAWFULNESS.standAt(words, at - 1);
    }

    /** «19-CT/TU», «1934 /BCĐ(XDPT)», «số 45». */
    private static boolean endsWithCode(Words words, int at) {
        if (words.isNumber(at) && NUMBER.standsAt(words, at - 1)) return true;
        boolean joined = words.isJoined(at) && words.isMark(at - 1) && isMarkOfCode(words.mark(at - 1));
        return joined || (words.isMark(at, ')') && words.isJoined(at) && words.isCapitals(at - 1));
    }

    private static boolean isMarkOfCode(char mark) {
        return mark == '-' || mark == '/' || mark == '–' || mark == '(';
    }
}
