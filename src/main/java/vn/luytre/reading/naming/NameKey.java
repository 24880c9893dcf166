package vn.luytre.reading.naming;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** What two ways of writing one name have in common: «Camera ANTT», «Camera an ninh, trật tự». Marks do not count. */
final class NameKey {
    private static final Phrases<String> ABBREVIATIONS = WordList.phrases(NameKey.class, "abbreviations.tsv");

    private NameKey() {}

    /** The words of the name with abbreviations written out; the case of letters is left to the comparison. */
    static String of(String name) {
        var words = Words.of(name);
        var key = new StringBuilder(name.length());
        for (int at = 0; at < words.size(); at++) {
            if (words.isMark(at)) continue;
            var whole = words.isCapitals(at) ? ABBREVIATIONS.longestAt(words, at, at + 1) : null;
            key.append(whole == null ? words.at(at) : whole.meaning()).append(' ');
        }
        return key.toString();
    }
}
