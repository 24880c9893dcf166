package vn.luytre.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits for {@link Numerals}: «1.165», «87,3», «01». */
final class DigitNumeral {
    /** Longer rows of digits are account or telephone numbers. */
    private static final int MOST_DIGITS = 18;

    private final CharSequence text;
    private final int start;
    private final StringBuilder digits = new StringBuilder();
    private int at;

    private DigitNumeral(CharSequence text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    static @Nullable Numeral at(CharSequence text, int start) {
        return new DigitNumeral(text, start).read();
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private @Nullable Numeral read() {
        if (!mayBegin()) return null;
        int first = takeDigits();
        boolean grouped = is(at, '.') && isDigit(at + 1);
        if (grouped && (first > 3 || digits.charAt(0) == '0')) return null;
        while (is(at, '.') && isDigit(at + 1)) {
            at++;
            if (takeDigits() != 3) return null;
        }
        if (is(at, ',') && isDigit(at + 1)) {
            at++;
            digits.append('.');
            takeDigits();
        }
        if (!mayEnd() || digits.length() > MOST_DIGITS) return null;
        return new Numeral(new BigDecimal(digits.toString()), start, at);
    }

    private int takeDigits() {
        int from = at;
        while (isDigit(at)) {
            if (digits.length() <= MOST_DIGITS) digits.append(text.charAt(at));
            at++;
        }
        return at - from;
    }

    private boolean mayBegin() {
        if (isWordCharacter(start - 1)) return false;
        if (is(start - 1, '.') || is(start - 1, ',')) return !isWordCharacter(start - 2);
        if (isDash(start - 1) && isLetter(start - 2)) return false;
        return !is(start - 1, '/');
    }

    private boolean mayEnd() {
        if (isWordCharacter(at) || is(at, '/')) return false;
        if (is(at, '.') || is(at, ',')) return !isDigit(at + 1);
        if (isDash(at) && isLetter(at + 1)) return false;
        return dashedBefore() + dashedAfter() < 2;
    }

    /** How many more rows of digits hang on by dashes in front, as far as it matters: «15-6-» before «2024». */
    private int dashedBefore() {
        int rows = 0;
        int from = start;
        while (rows < 2 && isDash(from - 1) && isDigit(from - 2)) {
            from -= 2;
            while (isDigit(from - 1)) from--;
            rows++;
        }
        return rows;
    }

    private int dashedAfter() {
        int rows = 0;
        int to = at;
        while (rows < 2 && isDash(to) && isDigit(to + 1)) {
            to += 2;
            while (isDigit(to)) to++;
            rows++;
        }
        return rows;
    }

    private boolean is(int index, char character) {
        return index >= 0 && index < text.length() && text.charAt(index) == character;
    }

    private boolean isDash(int index) {
        return index >= 0 && index < text.length() && "-–‑".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private boolean isWordCharacter(int index) {
        return isDigit(index) || isLetter(index);
    }
}
