package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/** Walks over number and symbol, sign by sign; blanks may stand where officials and scanners leave them. */
final class NumberCursor {
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_BRACKET = 4;
    private static final int MOST_GROUPS = 8;
    private final Words words;
    private final int from;
    private final int to;
    private int at;
    private int groups;
    private boolean letters;

    NumberCursor(Words words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    @Nullable
    InstrumentNumber read() {
        if (words.end(from) - words.start(from) > LONGEST_NUMBER) return null;
        at++;
        if (at < to && words.isWord(at) && words.isJoined(at) && words.end(at) - words.start(at) <= 2) at++;
        bareSymbol();
        while (groups < MOST_GROUPS && group()) groups++;
        return new InstrumentNumber(from, at, value(), letters);
    }

    /** «08 NQ/TW»: the sign before the symbol was forgotten. */
    private void bareSymbol() {
        if (at + 2 < to && isSymbol(at) && words.isMark(at + 1, '/') && isSymbol(at + 2)) {
            letters = true;
            at++;
        }
    }

    private boolean group() {
        char sign = at + 1 < to ? words.mark(at) : 0;
        boolean ok = switch (sign) {
            case '/', '-', '–', '—', '‑', '‐' -> words.isNumber(at + 1) ? digits(sign) : word();
            case '.' -> letters && words.isJoined(at) && words.isJoined(at + 1) && isSymbol(at + 1);
            default -> false;
        };
        if (!ok) return false;
        letters |= words.isWord(at + 1);
        at += 2;
        tail();
        return true;
    }

    private boolean digits(char sign) {
        boolean year = words.end(at + 1) - words.start(at + 1) == 4;
        return words.isJoined(at) && words.isJoined(at + 1) && (year || letters || sign == '/') || sign == '/' && year;
    }

    private boolean word() {
        boolean left = words.isJoined(at);
        boolean right = words.isJoined(at + 1);
        if (left && right) return words.isWord(at + 1) && (isSymbol(at + 1) || groups == 0 || letters);
        return (left || right || groups <= 1) && isSymbol(at + 1);
    }

    /** «BCĐ138», «V05», «BCĐ(XDPT)». */
    private void tail() {
        while (at < to && words.isJoined(at) && (words.isNumber(at) || words.isWord(at))) at++;
        if (!words.isMark(at, '(') || !words.isJoined(at)) return;
        for (int i = at + 1; i < Math.min(to, at + LONGEST_BRACKET); i++) {
            if (words.isMark(i, ')')) {
                at = i + 1;
                return;
            }
        }
    }

    /** «UBND», «TTg», «CTrPH»: two capitals or more, or one letter that is a capital. */
    private boolean isSymbol(int word) {
        if (!words.isCapital(word)) return false;
        if (words.isCapitals(word)) return true;
        String letters = words.at(word);
        return letters.length() <= 10
                && letters.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private String value() {
        var value = new StringBuilder();
        for (int i = from; i < at; i++) {
            char mark = words.mark(i);
            if (mark != 0 && "–—‑‐".indexOf(mark) >= 0) value.append('-');
            else value.append(words.at(i));
        }
        return value.toString();
    }
}
