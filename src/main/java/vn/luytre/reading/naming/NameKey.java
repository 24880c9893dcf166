package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * What two ways of writing one name have in common: «Camera ANTT», «Camera an ninh, trật tự». Neither marks nor the case of letters
 * count, and abbreviations are written out.
 *
 * @param group names of different groups are never one
 * @param words all the words as one number
 */
record NameKey(NameKind.@Nullable Group group, long words) {
    private static final Phrases<Words> ABBREVIATIONS = WordList.phrases(NameKey.class, "abbreviations.tsv", Words::of);

    static NameKey of(NameKind.@Nullable Group group, String name) {
        return new NameKey(group, number(Words.of(name)));
    }

    NameKey in(NameKind.Group other) {
        return new NameKey(other, words);
    }

    private static long number(Words words) {
        long number = 0;
        for (int at = 0; at < words.size(); at++) {
            var whole = words.isCapitals(at) ? ABBREVIATIONS.longestAt(words, at, at + 1) : null;
            number = whole == null ? join(number, words, at) : join(number, whole.meaning());
        }
        return number;
    }

    private static long join(long number, Words words) {
        long all = number;
        for (int at = 0; at < words.size(); at++) all = join(all, words, at);
        return all;
    }

    private static long join(long number, Words words, int at) {
        return words.isMark(at) ? number : words.join(number, at);
    }
}
