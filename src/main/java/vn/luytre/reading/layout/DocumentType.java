package vn.luytre.reading.layout;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** The types of administrative documents (Nghị định 30/2020/NĐ-CP, article 7 and annex III), printed alone above the title. */
public final class DocumentType {
    private static final int LONGEST_LINE = 60;
    private static final Phrases<String> TYPES =
            WordList.phrases(DocumentType.class, "/vn/luytre/reading/layout/document-types.txt");

    private DocumentType() {}

    /** The type, lower case, where the line holds that and nothing else; else null. */
    public static @Nullable String in(String line) {
        if (line.length() > LONGEST_LINE) return null;
        var words = Words.of(line);
        return at(words, 0, words.size());
    }

    /** The type where these words are that and nothing else but a closing mark. */
    public static @Nullable String at(Words words, int from, int to) {
        if (from >= to || !words.isCapital(from)) return null;
        var hit = TYPES.longestAt(words, from, to);
        if (hit == null) return null;
        int rest = hit.after();
        while (rest < to && words.isMark(rest)) rest++;
        return rest == to ? hit.meaning() : null;
    }

    /** The word after a type in capitals that begins here and goes on with a title: «CHỈ THỊ Về việc …»; else {@code from}. */
    public static int beforeTitle(Words words, int from, int to) {
        if (!words.isCapitals(from)) return from;
        int after = TYPES.after(words, from, to);
        boolean mixed = after < to && words.isWord(after) && !words.isCapitals(after);
        return after > from && mixed && words.isCapitals(after - 1) ? after : from;
    }

    /** The type that begins here, whatever follows. */
    public static @Nullable String leading(Words words, int from, int to) {
        var hit = TYPES.longestAt(words, from, to);
        return hit == null ? null : hit.meaning();
    }
}
