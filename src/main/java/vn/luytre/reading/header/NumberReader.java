package vn.luytre.reading.header;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.citation.InstrumentNumber;
import vn.luytre.reading.words.Words;

/**
 * Number and symbol of the document: «Số: 1934 /BCĐ(XDPT)», «Số 12-CT/TU», «Số:  27 / KH - UBND». «Số:     /KH-UBND» has not been numbered yet.
 *
 * @param line the line that it stands in
 * @param after the word after number and symbol, or after «Số:»
 * @param symbol letters after the number, also where the number is left blank; empty for none
 */
record NumberReader(@Nullable Found found, Piece line, int after, String symbol) {
    static @Nullable NumberReader read(HeadLines head) {
        var words = head.text().words();
        for (var line : head.lines()) {
            if (line.is(HeadLine.Kind.NUMBER)) return afterSo(head, line.piece());
        }
        for (var line : head.lines()) {
            var number = line.is(HeadLine.Kind.CAPITALS)
                    ? InstrumentNumber.at(
                            words, line.piece().from(), line.piece().to())
                    : null;
            if (number != null
                    && number.hasSymbol()
                    && number.after() == line.piece().to()) {
                return found(head, line.piece(), number, "number.alone");
            }
        }
        return null;
    }

    private static NumberReader afterSo(HeadLines head, Piece line) {
        var words = head.text().words();
        int at = HeadLines.numberWord(words, line) + 1;
        while (at < line.to() && words.isMark(at) && ":.…_".indexOf(words.mark(at)) >= 0) at++;
        var number = InstrumentNumber.at(words, at, line.to());
        if (number != null) return found(head, line, number, "number.after-so");
        return new NumberReader(null, line, at, blankSymbol(words, at, line.to()));
    }

    private static NumberReader found(HeadLines head, Piece line, InstrumentNumber number, String rule) {
        var span = head.text().span(number.from(), number.after());
        boolean sure = number.hasSymbol() && rule.equals("number.after-so");
        var found = sure ? Found.certain(number.value(), span, rule) : Found.likely(number.value(), span, rule);
        return new NumberReader(found, line, number.after(), symbol(number.value()));
    }

    /** «KH-UBND» of «27/KH-UBND», «CT/TU» of «12-CT/TU»; a year is left out. */
    static String symbol(String number) {
        int at = 0;
        while (at < number.length() && !Character.isLetter(number.charAt(at))) at++;
        return number.substring(at);
    }

    private static String blankSymbol(Words words, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if ((words.isMark(i, '/') || words.isMark(i, '-')) && words.isCapital(i + 1))
                return words.between(i + 1, to).replace(" ", "");
        }
        return "";
    }
}
