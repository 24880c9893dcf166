package vn.luytre.reading.naming;

import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * A list of names that may go on: «“A”, “B” và “C”», «“A” của xã Tân Hòa; “B” của phường Bến Trúc».
 *
 * @param after the word after the last name
 */
record Listing(NameKind kind, Confidence confidence, int after) {
    private static final int LONGEST_OWNER = 24;
    private static final Phrases<Boolean> SEPARATORS =
            Phrases.set(",", ";", "và", "hoặc", "hay", "cùng", "cùng với", "...", "…", "; và", ", và", "/");
    private static final Phrases<Boolean> OWNERS =
            Phrases.set("của", "tại", "ở", "do", "thuộc", "trên địa bàn", "cho", "(", ":", "–", "-");

    /** True where the owner of a name begins: «của», «tại». */
    static boolean isOwnerAt(Words words, int at) {
        return OWNERS.standAt(words, at);
    }

    /** True where nothing but a separator, or no word at all, stands between the last name and this place. */
    boolean reaches(Words words, int at) {
        if (at < after || at - after > 4) return false;
        int next = after;
        while (next < at) {
            int further = SEPARATORS.after(words, next, at);
            if (further == next) return false;
            next = further;
        }
        return true;
    }

    /** True where the last name has its owner with it and a separator follows. */
    boolean reachesOverOwner(Words words, int at) {
        if (at - after < 2 || at - after > LONGEST_OWNER || !OWNERS.standAt(words, after)) return false;
        boolean separated = SEPARATORS.standAt(words, at - 1);
        for (int next = after; separated && next < at - 1; next++)
            if (words.isMark(next, '.')) separated = joined(words, next);
        return separated;
    }

    /** «15.000.000»: no end of a sentence. */
    private static boolean joined(Words words, int point) {
        return words.isJoined(point + 1);
    }
}
