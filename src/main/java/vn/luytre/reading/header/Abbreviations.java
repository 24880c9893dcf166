package vn.luytre.reading.header;

import java.util.Map;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Writes abbreviations out: «ANTQ» → «an ninh Tổ quốc». */
final class Abbreviations {
    private static final Map<String, String> LONG =
            WordList.load(Abbreviations.class, "/vn/luytre/reading/header/abbreviations.tsv");

    private Abbreviations() {}

    static String expand(String text) {
        var words = Words.of(text);
        var out = new StringBuilder();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            String full = words.isCapitals(i) ? LONG.get(words.at(i)) : null;
            if (full == null || words.isJoined(i) && words.isNumber(i - 1)) continue;
            out.append(text, done, words.start(i)).append(full);
            done = words.end(i);
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }
}
