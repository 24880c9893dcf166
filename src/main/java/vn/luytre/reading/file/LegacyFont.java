package vn.luytre.reading.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.text.LegacyEncoding;

/**
 * What the name of a font says of the encoding of its words: «.VnTime» (TCVN3), «.VnTimeH» (TCVN3, drawn in capitals), «VNI-Times» (VNI).
 *
 * @param encoding null for a font of Unicode
 */
public record LegacyFont(@Nullable LegacyEncoding encoding, boolean capitals) {
    private static final LegacyFont NONE = new LegacyFont(null, false);

    public static LegacyFont of(@Nullable String font) {
        if (font == null) return NONE;
        var name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn"))
            return new LegacyFont(LegacyEncoding.TCVN3, plain(name).endsWith("h"));
        return name.startsWith("vni-") ? new LegacyFont(LegacyEncoding.VNI, false) : NONE;
    }

    /** Without «-bold», «,italic» and the like. */
    private static String plain(String name) {
        int end = 0;
        while (end < name.length() && "-, ".indexOf(name.charAt(end)) < 0) end++;
        return name.substring(0, end);
    }

    /** The words in Unicode. Words that are already so, under a name that was left behind, stay. */
    public String unicode(String text) {
        if (encoding == null) return text;
        var decoded = isUnicode(text) ? text : encoding.decode(text).text();
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    private static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 0x1A1 || c == 0x1B0 || c == 0x111);
    }
}
