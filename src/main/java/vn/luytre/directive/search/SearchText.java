package vn.luytre.directive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.luytre.text.Folding;
import vn.luytre.text.MappedText;

/**
 * Texts as they are searched: words and numbers between single blanks, one before and one behind. What stands between them does not count, nor do
 * zeros before a number: «08/CT-UBND», «8 / CT UBND» and «08 /CT - UBND» are « 8 ct ubnd ».
 */
final class SearchText {
    /** No word is; PostgreSQL does not take longer ones than 2,046 bytes. */
    private static final int LONGEST_WORD = 200;

    private SearchText() {}

    /** Without marks: for finding. */
    static String folded(String text) {
        return plain(Folding.key(text));
    }

    /** With marks: for what comes first. */
    static String marked(String text) {
        return plain(Folding.marked(text));
    }

    private static String plain(String text) {
        return plain(MappedText.of(text)).text();
    }

    /** The same without marks, with the way back to the text. */
    static MappedText mapped(String text) {
        var key = Folding.key(MappedText.of(text));
        return plain(MappedText.of(key.text())).over(key);
    }

    private static MappedText plain(MappedText of) {
        var text = of.text();
        var out = new MappedText.Builder(text);
        out.put(' ', 0);
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isWord = Character.isLetterOrDigit(text.charAt(i)) && ++length <= LONGEST_WORD;
            if (!isWord) length = blank(out, i);
            else if (!isLeadingZero(text, i, out.last())) put(out, text, i);
        }
        blank(out, Math.max(0, text.length() - 1));
        return out.build();
    }

    private static int blank(MappedText.Builder out, int at) {
        if (out.last() != ' ') out.put(' ', at);
        return 0;
    }

    /** The first digit stands for the zeros before it too. */
    private static void put(MappedText.Builder out, String text, int at) {
        int from = at;
        if (out.last() == ' ' && Character.isDigit(text.charAt(at)))
            while (from > 0 && text.charAt(from - 1) == '0') from--;
        if (from == at) out.put(text.charAt(at), at);
        else out.replace(from, at + 1, text.substring(at, at + 1));
    }

    private static boolean isLeadingZero(String text, int at, char before) {
        boolean zero = text.charAt(at) == '0' && before == ' ';
        return zero && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** The words of a query without marks. */
    static List<String> words(String folded) {
        var words = new ArrayList<>(Arrays.asList(folded.strip().split(" ")));
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }
}
