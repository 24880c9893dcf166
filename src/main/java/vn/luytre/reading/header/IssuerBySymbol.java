package vn.luytre.reading.header;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * The last resort where neither head nor lead sentence names the issuer: the sign of the body in the symbol («KH-UBND») and the place of the
 * date line. The level is that of the units which the text puts to work. A guess, which only a person may accept.
 */
final class IssuerBySymbol {
    private static final Phrases<String> SIGNS = Phrases.of(java.util.Map.of(
            "ubnd",
            "Ủy ban nhân dân",
            "hđnd",
            "Hội đồng nhân dân",
            "cat",
            "Công an tỉnh",
            "cax",
            "Công an xã",
            "cap",
            "Công an phường"));
    private static final Phrases<String> LEVELS = Phrases.of(java.util.Map.ofEntries(
            java.util.Map.entry("các thôn", "xã"),
            java.util.Map.entry("trưởng thôn", "xã"),
            java.util.Map.entry("công an xã", "xã"),
            java.util.Map.entry("đảng ủy xã", "xã"),
            java.util.Map.entry("các tổ dân phố", "phường"),
            java.util.Map.entry("các khu phố", "phường"),
            java.util.Map.entry("công an phường", "phường"),
            java.util.Map.entry("các sở", "tỉnh"),
            java.util.Map.entry("công an tỉnh", "tỉnh"),
            java.util.Map.entry("các xã", "tỉnh")));

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
