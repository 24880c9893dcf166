package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** A number of at most four digits: «15», «05», «mười lăm», «15 (mười lăm)», «mười lăm (15)»; not the «1» of «1.200» or «1/5». */
record NumberText(int value, int to) {
    private static final int MOST = 9999;
    private static final int LONGEST_BRACKET = 4;
    private static final String[] ONES = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final Phrases<Integer> IN_WORDS = inWords();

    /** The number that begins at this word, or null. */
    static @Nullable NumberText at(Words words, int at, int to) {
        if (words.isNumber(at)) return inDigits(words, at, to);
        var hit = IN_WORDS.longestAt(words, at, to);
        return hit == null ? null : new NumberText(hit.meaning(), afterBracket(words, hit.after(), to));
    }

    private static @Nullable NumberText inDigits(Words words, int at, int to) {
        int value = words.number(at, MOST + 1);
        if (value > MOST || goesOn(words, at + 1) || isTail(words, at)) return null;
        return new NumberText(value, afterBracket(words, at + 1, to));
    }

    private static boolean goesOn(Words words, int after) {
        return words.isMark(after) && words.isJoined(after) && words.isJoined(after + 1) && words.isNumber(after + 1);
    }

    private static boolean isTail(Words words, int at) {
        return words.isJoined(at) && words.isMark(at - 1) && words.isJoined(at - 1) && words.isNumber(at - 2);
    }

    private static int afterBracket(Words words, int at, int to) {
        if (!words.isMark(at, '(')) return at;
        for (int i = at + 2; i < Math.min(to, at + LONGEST_BRACKET + 2); i++) {
            if (words.isMark(i, ')')) return isNumberInBracket(words, at + 1, i) ? i + 1 : at;
        }
        return at;
    }

    private static boolean isNumberInBracket(Words words, int at, int end) {
        if (words.isNumber(at)) return at + 1 == end;
        return IN_WORDS.after(words, at, end) == end;
    }

    private static Phrases<Integer> inWords() {
        var all = new Phrases<Integer>();
        for (int i = 1; i <= 9; i++) all.add(ONES[i], i);
        all.add("mười", 10);
        for (int i = 1; i <= 9; i++) all.add("mười " + (i == 5 ? "lăm" : ONES[i]), 10 + i);
        for (int ten = 2; ten <= 9; ten++) addTens(all, ten);
        return all;
    }

    private static void addTens(Phrases<Integer> all, int ten) {
        all.add(ONES[ten] + " mươi", 10 * ten);
        for (int i = 1; i <= 9; i++) {
            String one = i == 1 ? "mốt" : i == 5 ? "lăm" : ONES[i];
            all.add(ONES[ten] + " mươi " + one, 10 * ten + i);
        }
    }
}
