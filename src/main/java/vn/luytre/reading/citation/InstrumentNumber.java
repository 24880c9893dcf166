package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/**
 * Number and symbol of an instrument: «08/CT-UBND», «124/2021/TT-BCA», «44-KL/TW», «1934 /BCĐ(XDPT)», «27 / KH - UBND», «12a/QĐ-UBND»,
 * «2245/UBND- NC», a number alone («07»).
 *
 * @param from its first word
 * @param after the word after its last
 * @param value without blanks
 * @param hasSymbol true where letters follow the number
 */
public record InstrumentNumber(int from, int after, String value, boolean hasSymbol) {
    /** The number that begins at this word and ends before {@code to}, or null. */
    public static @Nullable InstrumentNumber at(Words words, int at, int to) {
        return words.isNumber(at) && at < to ? new NumberCursor(words, at, Math.min(to, words.size())).read() : null;
    }

    /** True for «105/2021»: number and year without a symbol. */
    public boolean hasYear() {
        return value.length() >= 6 && value.charAt(value.length() - 5) == '/';
    }
}
