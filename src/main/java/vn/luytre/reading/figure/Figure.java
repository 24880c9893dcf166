package vn.luytre.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/**
 * A number in digits: «1.126», «12,5», «08», and a part of a whole: «47/52». Points part thousands, a comma the decimals.
 * Codes, dates and outline numbers are none: «17/KH», «V05», «Covid-19», «14/01/2031», «19.2».
 *
 * @param of the whole, or null
 * @param start the first of its words
 * @param after the word after it
 */
public record Figure(BigDecimal value, @Nullable BigDecimal of, int start, int after) {
    private static final int DIGITS_OF_A_GROUP = 3;
    private static final int MOST_DIGITS = 15;

    /** The number whose first digits are this word, or null. */
    public static @Nullable Figure at(Words words, int at, int to) {
        return at < to && words.isNumber(at) && mayBegin(words, at) ? read(words, at, to) : null;
    }

    /** The upper end of a range, which a dash may join to the lower: «3-5%», «02 đến 03 mô hình». */
    public static @Nullable Figure upper(Words words, int at, int to) {
        var figure = at < to && words.isNumber(at) ? read(words, at, to) : null;
        return figure == null || figure.isFraction() ? null : figure;
    }

    private static @Nullable Figure read(Words words, int at, int to) {
        int after = end(words, at, to);
        if (after < 0) return null;
        BigDecimal value = value(words, at, after);
        if (!isSlash(words, after)) return mayEnd(words, after) ? new Figure(value, null, at, after) : null;
        int part = after + 1;
        if (part < to && words.isWord(part)) return words.isCapital(part) ? null : new Figure(value, null, at, after);
        int last = part < to && words.isNumber(part) && words.isJoined(part) ? end(words, part, to) : -1;
        if (last < 0 || isSlash(words, last) || !mayEnd(words, last)) return null;
        return new Figure(value, value(words, part, last), at, last);
    }

    public boolean isFraction() {
        return of != null;
    }

    /** A part that is greater than its whole, or a day of a month such as «19/8», counts nothing. */
    public boolean isPart() {
        return of != null && of.signum() > 0 && value.compareTo(of) <= 0;
    }

    private static boolean isSlash(Words words, int at) {
        return words.isMark(at, '/') && words.isJoined(at);
    }

    private static boolean mayBegin(Words words, int at) {
        if (!words.isJoined(at)) return true;
        if (!words.isMark(at - 1)) return false;
        boolean joins = "-–‑/.,".indexOf(words.mark(at - 1)) >= 0;
        return !joins || !words.isJoined(at - 1) || words.isMark(at - 2);
    }

    /** Not before a dash with a letter: «44-KL». */
    private static boolean mayEnd(Words words, int after) {
        boolean dash = words.isMark(after) && "-–‑".indexOf(words.mark(after)) >= 0 && words.isJoined(after);
        return !(dash && words.isJoined(after + 1) && words.isWord(after + 1));
    }

    private static int end(Words words, int at, int to) {
        int after = at + 1;
        boolean grouped = false;
        while (isJoinedNumber(words, after, '.', to)) {
            if (digits(words, after + 1) != DIGITS_OF_A_GROUP || digits(words, at) > DIGITS_OF_A_GROUP) return -1;
            after += 2;
            grouped = true;
        }
        if (isJoinedNumber(words, after, ',', to)) after += 2;
        if (isJoinedNumber(words, after, ',', to) || isJoinedNumber(words, after, '.', to)) return -1;
        return grouped || digits(words, at) <= MOST_DIGITS ? after : -1;
    }

    private static boolean isJoinedNumber(Words words, int mark, char point, int to) {
        return mark + 1 < to
                && words.isMark(mark, point)
                && words.isJoined(mark)
                && words.isNumber(mark + 1)
                && words.isJoined(mark + 1);
    }

    private static int digits(Words words, int at) {
        return words.end(at) - words.start(at);
    }

    private static BigDecimal value(Words words, int from, int after) {
        var digits = new StringBuilder();
        for (int at = from; at < after; at++) {
            if (words.isNumber(at)) digits.append(words.at(at));
            else if (words.isMark(at, ',')) digits.append('.');
        }
        return new BigDecimal(digits.toString());
    }
}
