package vn.luytre.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as Vietnamese writes them: a point between thousands, a comma before decimals («1.234.567,5»), leading
 * zeros («01»), and in words («hai trăm», «một nghìn hai trăm linh năm»). Texts are composed (NFC).
 *
 * <p>Never a guess. No numerals are:
 *
 * <ul>
 *   <li>digits that touch a letter, a slash or, across a dash, a letter: codes and dates, «V05», «15/6», «44-KL»,
 *       «Covid-19», «22h», «500.000đ»;
 *   <li>digits in another notation: outline numbers «1.2», dates «15.6.2024» and «15-6-2024», lists «1,2,3»;
 *   <li>«năm» and «không» alone, which are mostly «year» and «not»; they are 5 and 0 inside longer numbers;
 *   <li>«trăm», «nghìn», «triệu» without a count, as in «hàng nghìn»;
 *   <li>words that go on to say something else: «hai chục», «một triệu rưỡi», «ba phần tư», «hai ba người».
 * </ul>
 *
 * A percent sign, a unit or «năm» for years («hai mươi năm») stays outside.
 */
public final class Numerals {
    private Numerals() {}

    /** Two numbers with what lies between them: «10-15», «từ 10 đến 15»; the first is the smaller. */
    public record Range(Numeral from, Numeral to, int start, int end) {}

    /** The number that begins at {@code start}, or null when none begins there. */
    public static @Nullable Numeral at(CharSequence text, int start) {
        if (start < 0 || start >= text.length()) return null;
        return DigitNumeral.isDigit(text.charAt(start)) ? DigitNumeral.at(text, start) : WordNumeral.at(text, start);
    }

    /**
     * The range that begins at {@code start}, with «từ» or with its first number, or null: «từ 10 đến 15», «10% - 15%»,
     * «hai đến ba».
     */
    public static @Nullable Range rangeAt(CharSequence text, int start) {
        if (start < 0 || start >= text.length()) return null;
        int fromWord = WordReader.skip(text, start, "từ");
        var from = at(text, fromWord < 0 ? start : WordReader.skipBlanks(text, fromWord));
        if (from == null) return null;
        int second = skipBetween(text, from.end());
        var to = second < 0 ? null : at(text, second);
        if (to == null || from.value().compareTo(to.value()) >= 0) return null;
        return new Range(from, to, start, to.end());
    }

    /**
     * Where the second number would begin, or -1 where nothing joins two numbers. A dash joins within a line only: at
     * the start of the next it begins an item of a list.
     */
    private static int skipBetween(CharSequence text, int end) {
        int at = skipPercent(text, end);
        int dash = WordReader.skipBlanksInLine(text, at);
        if (dash < text.length() && "-–—‑".indexOf(text.charAt(dash)) >= 0) {
            return WordReader.skipBlanksInLine(text, dash + 1);
        }
        int to = WordReader.skipBlanks(text, at);
        int afterWord = Math.max(WordReader.skip(text, to, "đến"), WordReader.skip(text, to, "tới"));
        return afterWord < 0 ? -1 : WordReader.skipBlanks(text, afterWord);
    }

    private static int skipPercent(CharSequence text, int end) {
        int at = WordReader.skipBlanksInLine(text, end);
        return at < text.length() && text.charAt(at) == '%' ? at + 1 : end;
    }
}
