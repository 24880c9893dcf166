package vn.luytre.reading.timing;

import java.util.Collection;
import java.util.List;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** The wordings with which what a rule reads begins: at their words the rule is asked, and what it reads goes on after them. */
record OpeningWords(List<String> wordings, Phrases<Boolean> phrases) {
    static OpeningWords of(String... wordings) {
        return of(List.of(wordings));
    }

    static OpeningWords of(Collection<String> wordings) {
        return new OpeningWords(List.copyOf(wordings), Phrases.set(wordings.toArray(String[]::new)));
    }

    /** Those of a list beside {@code rule} in the resources. */
    static OpeningWords listed(Class<? extends TimingRule> rule, String name) {
        return of(WordList.load(rule, name).keySet());
    }

    /** The word after the longest that begins at this word, or {@code at} itself where none does. */
    int after(Stretch stretch, int at) {
        return phrases.after(stretch.words(), at, stretch.to());
    }
}
