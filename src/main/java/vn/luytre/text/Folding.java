package vn.luytre.text;

import java.text.Normalizer;

/**
 * Makes texts comparable for search, on two levels. On both, case, normal form, spacing («Ban  Chỉ đạo»), dashes
 * («NQ–TW»), quotation marks and characters without width do not count, and folding what is folded changes nothing.
 * Punctuation stays. At the edges a blank stays a blank.
 */
public final class Folding {
    private static final int NOTHING = -1;

    /** The keys of the Latin letters, most of what is folded: 0 where there is none or the key is longer. */
    private static final char[] LATIN = latin();

    private Folding() {}

    /** Without any marks: «Thủy lợi», «Thuỷ Lợi» and «thuy loi» are one; đ is d. */
    public static String key(String text) {
        return key(MappedText.of(text)).text();
    }

    /** {@link #key(String)} with the way back to the source. */
    public static MappedText key(MappedText text) {
        String source = text.text();
        var out = new MappedText.Builder(source);
        int from = 0;
        while (from < source.length()) {
            int to = MappedText.clusterEnd(source, from);
            char plain = to == from + 1 ? plain(source.charAt(from)) : 0;
            if (plain == 0) {
                write(out, from, to, clusterKey(source.substring(from, to)));
            } else if (plain != ' ' || !endsInBlank(out)) {
                out.put(plain, from);
            }
            from = to;
        }
        return out.build().nfc().over(text);
    }

    /** With marks: «Hoà» and «hòa» are one, «hóa» is another. */
    public static String marked(String text) {
        return marked(MappedText.of(text)).text();
    }

    /** {@link #marked(String)} with the way back to the source. */
    public static MappedText marked(MappedText text) {
        var composed = text.nfc();
        String source = composed.text();
        var out = new MappedText.Builder(source);
        int from = 0;
        while (from < source.length()) {
            int codePoint = source.codePointAt(from);
            int to = from + Character.charCount(codePoint);
            int like = like(codePoint);
            write(out, from, to, like);
            from = to;
        }
        return TonePlaces.old(out.build().nfc()).over(composed);
    }

    /** The key of a letter that has one of one character, else 0: «o» for «Ộ», «d» for «Đ». */
    static char plain(char letter) {
        return letter < LATIN.length ? LATIN[letter] : 0;
    }

    private static char[] latin() {
        char[] keys = new char[0x1F00];
        for (char letter = 0; letter < keys.length; letter++) {
            if (letter == 0x250) letter = 0x1E00; // between them lie the marks, Greek and the rest of the world
            String key = clusterKey(String.valueOf(letter));
            if (key.length() == 1) keys[letter] = key.charAt(0);
        }
        return keys;
    }

    private static void write(MappedText.Builder out, int from, int to, int like) {
        if (like == NOTHING) return;
        if (to > from + 1 || !Character.isBmpCodePoint(like)) {
            write(out, from, to, Character.toString(like));
        } else if (like != ' ' || !endsInBlank(out)) {
            out.put((char) like, from);
        }
    }

    private static void write(MappedText.Builder out, int from, int to, String folded) {
        if (!folded.equals(" ") || !endsInBlank(out)) out.replace(from, to, folded);
    }

    private static boolean endsInBlank(MappedText.Builder out) {
        return out.length() > 0 && out.last() == ' ';
    }

    private static String clusterKey(String cluster) {
        var key = new StringBuilder();
        String decomposed = Normalizer.normalize(cluster, Normalizer.Form.NFD);
        int at = 0;
        while (at < decomposed.length()) {
            int codePoint = decomposed.codePointAt(at);
            int like = like(codePoint);
            boolean counts = like != NOTHING && Character.getType(like) != Character.NON_SPACING_MARK;
            if (counts) key.appendCodePoint(like == 'đ' ? 'd' : like);
            at += Character.charCount(codePoint);
        }
        return key.toString();
    }

    /** The one character that stands for all that look and mean alike. */
    private static int like(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z') return codePoint;
        return switch (codePoint) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
            case '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case 'Ð', 'ð', 'Ɖ', 'ɖ' -> 'đ'; // Eth and the African D look like Đ and are often typed for it
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> NOTHING;
            default -> isSpacing(codePoint) ? ' ' : Character.toLowerCase(codePoint);
        };
    }

    private static boolean isSpacing(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
