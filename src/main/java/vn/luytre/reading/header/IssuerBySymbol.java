package vn.luytre.reading.header;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * The last resort where neither head nor lead sentence names the issuer: the sign of the body in the symbol («KH-UBND») and the place of the
 * date line. The level is that of the units which the text puts to work. A guess, which only a person may accept.
 */
final class IssuerBySymbol {
    private static final Phrases<String> SIGNS = WordList.phrases(IssuerBySymbol.class, "issuer-signs.tsv");
    private static final Phrases<String> LEVELS = WordList.phrases(IssuerBySymbol.class, "unit-levels.tsv");

    private IssuerBySymbol() {}

    static @Nullable Found read(PreparedText text, @Nullable NumberReader number, @Nullable Found place) {
        var printed = number == null ? null : number.found();
        if (number == null || printed == null || place == null) return null;
        Words words = text.words();
        for (int i = number.line().from(); i < number.after(); i++) {
            var sign = SIGNS.longestAt(words, i, number.after());
            if (sign == null) continue;
            String level = sign.meaning().endsWith("nhân dân") ? " " + level(text) : "";
            return Found.unsure(
                    sign.meaning() + level + " " + place.value(), text.span(i, sign.after()), "issuer.from-symbol");
        }
        return null;
    }

    /** The level of the first unit named in the body that belongs to one level only. */
    private static String level(PreparedText text) {
        Words words = text.words();
        var blocks = text.clean().blocks();
        int body = text.parts().body() < blocks.size()
                ? text.firstWord(blocks.get(text.parts().body()))
                : words.size();
        for (int i = body; i < words.size(); i++) {
            var level = LEVELS.longestAt(words, i, words.size());
            if (level != null) return level.meaning();
        }
        return "tỉnh";
    }
}
