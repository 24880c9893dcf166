package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * How many times: «02 kỳ», «ít nhất 02 chuyên mục về phong trào», before or after «mỗi tuần».
 *
 * @param atLeast true for «ít nhất», «tối thiểu»
 */
record Times(int number, boolean atLeast, int from, int to) {
    private static final int MOST_WORDS_ON = 8;
    private static final int MOST_WORDS_BACK = 14;
    private static final int NEAR = 6;
    private static final int LONGEST_NOUN = 3;
    private static final Phrases<Boolean> AT_LEAST =
            Phrases.set("ít nhất", "ít nhất là", "tối thiểu", "tối thiểu là", "không dưới", "không ít hơn", "từ");
    /** «mỗi năm mỗi xã ít nhất 01 mô hình» counts villages, not years. */
    private static final Phrases<Boolean> OTHERS = Phrases.set("mỗi", "từng", "các", "những", "giảm", "tăng", "đạt");

    /** «không để quá 03 vụ trong năm» is a limit and no duty to have three. */
    private static final Phrase OVER = Phrase.of("quá");

    private static final Phrases<String> OCCURRENCES = WordList.phrases(Times.class, "occurrences.txt");
    private static final Phrases<String> NEVER = WordList.phrases(Times.class, "never-times.txt");
    /** «ít nhất 01 ngày mỗi tháng». */
    private static final Phrases<Boolean> LENGTHS = Phrases.set("ngày", "giờ", "tiếng", "đêm");

    private static final Phrases<Boolean> AFTER_NOUNS = Phrases.set(
            "về", "tại", "ở", "cho", "của", "trên", "trong", "với", "và", "để", "nhằm", "do", "theo", "từ", "đến",
            "mỗi", "hằng", "hàng", "có", "vào");

    /**
     * «mỗi tháng ít nhất 02 kỳ», «mỗi tuần phát sóng ít nhất 01 số», «mỗi năm 02 lần»: what follows the rhythm.
     *
     * @param occurrencesOnly true where only «lần», «buổi» … count: «hằng năm giúp ít nhất 02 địa phương» is no rhythm of two
     */
    static @Nullable Times after(Stretch stretch, int rhythmEnd, boolean occurrencesOnly) {
        var words = stretch.words();
        int begin = words.isMark(rhythmEnd, ',') ? rhythmEnd + 1 : rhythmEnd;
        int limit = Math.min(stretch.clauseEnd(begin, MOST_WORDS_ON), stretch.to());
        for (int i = begin; i < limit; i++) {
            if (OTHERS.standAt(words, i)) return null;
            boolean atLeast = AT_LEAST.standAt(words, i);
            var times = at(stretch, i, AT_LEAST.after(words, i, limit), atLeast);
            boolean counts = times != null && (!occurrencesOnly || OCCURRENCES.standAt(words, nounOf(words, i, limit)));
            if (counts && (atLeast || i - begin <= 3)) return times;
            if (words.isNumber(i)) return null;
        }
        return null;
    }

    private static int nounOf(Words words, int at, int limit) {
        var number = NumberText.at(words, AT_LEAST.after(words, at, limit), limit);
        return number == null ? limit : number.to();
    }

    /** «ít nhất 02 chuyên mục về phong trào» before «mỗi tuần» at this word. */
    static @Nullable Times before(Stretch stretch, int rhythm) {
        var words = stretch.words();
        int limit = Math.max(stretch.free(), rhythm - MOST_WORDS_BACK);
        boolean comma = false;
        for (int i = rhythm - 1; i >= limit && !stretch.endsSentence(i) && !stretch.isBreak(i + 1); i--) {
            comma |= words.isMark(i, ',');
            if (!words.isNumber(i) && !isCountedWord(words, i)) continue;
            int least = leastBefore(words, i, limit);
            if (least < i) return at(stretch, least, i, true);
            if (OVER.standsAt(words, i - 1)) return null;
            return comma || rhythm - i > NEAR ? null : at(stretch, i, i, false);
        }
        return null;
    }

    /** «hai lần», «một buổi». */
    private static boolean isCountedWord(Words words, int at) {
        return OCCURRENCES.standAt(words, at + 1) && NumberText.at(words, at, at + 1) != null;
    }

    /** Where «ít nhất» begins that stands right before this word; the word itself where it does not. */
    static int leastBefore(Words words, int number, int limit) {
        for (int i = Math.max(limit, number - 3); i < number; i++)
            if (AT_LEAST.after(words, i, number) == number) return i;
        return number;
    }

    private static @Nullable Times at(Stretch stretch, int from, int number, boolean atLeast) {
        var words = stretch.words();
        var found = NumberText.at(words, number, stretch.to());
        if (found == null || found.value() == 0 || !words.isWord(found.to()) || found.to() >= stretch.to()) return null;
        boolean never = NEVER.standAt(words, found.to()) && !(atLeast && LENGTHS.standAt(words, found.to()));
        if (never || AFTER_NOUNS.standAt(words, found.to())) return null;
        if (!words.isNumber(number) && !OCCURRENCES.standAt(words, found.to())) return null;
        return new Times(found.value(), atLeast, from, nounEnd(stretch, found.to()));
    }

    private static int nounEnd(Stretch stretch, int noun) {
        var words = stretch.words();
        int occurrence = OCCURRENCES.after(words, noun, stretch.to());
        if (occurrence > noun) return occurrence;
        int end = noun + 1;
        int limit = Math.min(stretch.to(), noun + LONGEST_NOUN);
        while (end < limit
                && words.isWord(end)
                && !words.isCapital(end)
                && !stretch.isBreak(end)
                && !AFTER_NOUNS.standAt(words, end)) end++;
        return end;
    }
}
