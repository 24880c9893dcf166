package vn.luytre.reading.indicator;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * How a number is meant: «ít nhất 02 tổ», «trên 82%», «từ 88% khu dân cư, 75% xã … trở lên».
 *
 * @param said the words, or null
 * @param start the first word of the figure with them
 */
record Qualifier(@Nullable String said, int start) {
    static final Phrases<String> ALL = WordList.phrases(Qualifier.class, "qualifiers.txt");
    private static final Phrases<Boolean> LEADS = Phrases.set("từ", "đạt");
    private static final Phrase OR_MORE = Phrase.of("trở lên");
    private static final int LOOK_AHEAD_FOR_OR_MORE = 48;

    static Qualifier of(Words words, int from, Figure figure, int to) {
        int number = figure.start();
        int start = Surroundings.startOf(ALL, words, from, number);
        boolean lead = LEADS.after(words, start, number) == number;
        if (start < number && !lead) return new Qualifier(words.between(start, number), start);
        int limit = Math.min(to, figure.after() + LOOK_AHEAD_FOR_OR_MORE);
        boolean more = OR_MORE.find(words, figure.after(), limit) >= 0;
        return new Qualifier(more ? "từ … trở lên" : null, number);
    }
}
