package vn.luytre.reading.header;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.layout.DocumentType;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.WordList;

/**
 * What kind of document it is: «CHỈ THỊ» printed above the title; «Công văn này» in the text; a symbol with the sign of a type («KH-UBND») or
 * without one («UBND-NC»), which is a công văn.
 */
final class TypeReader {
    private static final Map<String, String> SYMBOLS =
            WordList.load(TypeReader.class, "/vn/luytre/reading/header/symbol-types.tsv");
    private static final Phrase LETTER = Phrase.of("công văn này");

    private static final int LONGEST_TYPE = 5;

    private TypeReader() {}

    static @Nullable Found read(HeadLines head, @Nullable NumberReader number) {
        var printed = printed(head);
        if (printed != null) return printed;
        String signed = number == null ? null : signedBy(number.symbol());
        if (number != null && signed != null) {
            int from = Math.min(
                    number.line().to() - 1, HeadLines.numberWord(head.text().words(), number.line()) + 1);
            return Found.likely(
                    signed,
                    numberSpan(head, number, Math.max(from, number.line().from())),
                    "type.symbol");
        }
        return letter(head, number);
    }

    private static @Nullable Found printed(HeadLines head) {
        var words = head.text().words();
        for (var line : head.lines()) {
            var piece = line.piece();
            if (line.is(HeadLine.Kind.TYPE)) {
                String type = DocumentType.at(words, piece.from(), piece.to());
                var span = head.text().trimmed(piece.from(), piece.to());
                if (type != null && span != null) return Found.certain(type, span, "type.printed");
            }
            int after = DocumentType.beforeTitle(words, piece.from(), piece.to());
            String type = after > piece.from() ? DocumentType.leading(words, piece.from(), after) : null;
            if (type != null) return Found.likely(type, head.text().span(piece.from(), after), "type.before-title");
        }
        return null;
    }

    private static @Nullable Found letter(HeadLines head, @Nullable NumberReader number) {
        PreparedText text = head.text();
        boolean unsigned = number != null && !number.symbol().isEmpty();
        int about = head.first(HeadLine.Kind.ABOUT);
        int named = LETTER.find(text.words(), 0, text.words().size());
        if (named >= 0) {
            var span = text.span(named, named + LETTER.length());
            return unsigned || about >= 0
                    ? Found.certain("công văn", span, "type.cong-van-nay")
                    : Found.likely("công văn", span, "type.cong-van-nay");
        }
        if (unsigned && number != null && number.found() != null) {
            return Found.likely("công văn", number.found().span(), "type.symbol-without-type");
        }
        if (about < 0) return calledItself(text);
        var piece = head.lines().get(about).piece();
        return Found.unsure("công văn", text.span(piece.from(), piece.to()), "type.about-without-type");
    }

    /** «Kế hoạch này»: what the text calls itself first, where nothing is printed above. */
    private static @Nullable Found calledItself(PreparedText text) {
        var words = text.words();
        for (int i = 1; i < words.size(); i++) {
            if (!HeaderWords.THIS.standsAt(words, i)) continue;
            for (int from = i - 1; from >= Math.max(0, i - LONGEST_TYPE); from--) {
                if (!words.isCapital(from)) continue;
                String type = DocumentType.at(words, from, i);
                if (type != null) return Found.likely(type, text.span(from, i + 1), "type.this");
            }
        }
        return null;
    }

    private static Span numberSpan(HeadLines head, NumberReader number, int from) {
        var found = number.found();
        return found != null
                ? found.span()
                : head.text().span(from, number.line().to());
    }

    /** The type that the sign in a symbol stands for, or null: «KH-UBND» is a kế hoạch. */
    static @Nullable String signedBy(String symbol) {
        return SYMBOLS.get(firstGroup(symbol));
    }

    private static String firstGroup(String symbol) {
        int end = 0;
        while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) end++;
        return symbol.substring(0, end);
    }
}
