package vn.luytre.reading.duty;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Writes names of bodies out in full: «UBND các xã» becomes «Ủy ban nhân dân các xã», brackets are left out. */
public final class Names {
    private static final Phrases<String> ABBREVIATIONS = WordList.phrases(Names.class, "abbreviations.tsv");
    private static final Phrases<Boolean> SMALL = Phrases.set(
            "các",
            "những",
            "mỗi",
            "từng",
            "lực lượng",
            "cơ quan",
            "đơn vị",
            "địa phương",
            "thủ trưởng",
            "sở, ban, ngành");

    private Names() {}

    /** The full form of the words from {@code from} to before {@code to}. */
    public static String full(Words words, int from, int to) {
        var out = new StringBuilder();
        int at = from;
        while (at < to) {
            if (words.isMark(at, '(')) {
                at = afterBracket(words, at, to);
                continue;
            }
            if (!out.isEmpty() && !words.isJoined(at)) out.append(' ');
            var abbreviation = words.isCapitals(at) ? ABBREVIATIONS.longestAt(words, at, to) : null;
            out.append(abbreviation == null ? mended(words.at(at)) : abbreviation.meaning());
            at = abbreviation == null ? at + 1 : abbreviation.after();
        }
        if (SMALL.standAt(words, from) && !out.isEmpty()) out.setCharAt(0, Character.toLowerCase(out.charAt(0)));
        return out.toString().strip();
    }

    /** «tinh» for «tỉnh», the commonest slip of scans in names of bodies. */
    private static String mended(String word) {
        return word.equals("tinh") ? "tỉnh" : word;
    }

    private static int afterBracket(Words words, int at, int to) {
        for (int i = at; i < to; i++) if (words.isMark(i, ')')) return i + 1;
        return to;
    }
}
