package vn.luytre.reading.header;

import java.util.Locale;
import vn.luytre.reading.words.Words;

/** Turns words in capitals into their usual form: «ỦY BAN NHÂN DÂN TỈNH CÀ MAU» → «Ủy ban nhân dân tỉnh Cà Mau». */
final class ProperCase {
    private ProperCase() {}

    /** A name: words that are not in the list are names of places and get a capital. */
    static String name(Words words, int from, int to) {
        return convert(words, from, to, true, true);
    }

    /** A name in the middle of a longer one: its first word keeps the form of the list. */
    static String within(Words words, int from, int to) {
        return convert(words, from, to, true, false);
    }

    /** A title: words that are not in the list are in small letters, but for the first. */
    static String sentence(Words words, int from, int to) {
        return convert(words, from, to, false, true);
    }

    private static String convert(Words words, int from, int to, boolean name, boolean first) {
        var out = new StringBuilder();
        int at = from;
        while (at < to) {
            if (at > from && !words.isJoined(at)) out.append(' ');
            var known = HeaderWords.PROPER_CASE.longestAt(words, at, to);
            out.append(known != null ? known.meaning() : word(words.at(at), name && words.isWord(at)));
            at = known != null ? known.after() : at + 1;
        }
        return first ? capitalized(out.toString()) : out.toString();
    }

    private static String word(String word, boolean capital) {
        String lower = word.toLowerCase(Locale.ROOT);
        return capital ? capitalized(lower) : lower;
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
