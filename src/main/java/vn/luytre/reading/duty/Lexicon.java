package vn.luytre.reading.duty;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** The lists by which duties and bodies are told from other words. */
final class Lexicon {
    /** What the beginning of a name says about the body. */
    enum Head {
        TITLE,
        BODY,
        UNSCOPED,
        GROUP
    }

    /** A clause before the duty. */
    enum Clause {
        GROUND,
        TIME
    }

    static final Phrases<String> VERBS = list("verbs.txt");
    static final Phrases<String> NOUNS = list("nouns.txt");
    static final Phrases<String> COMMITTEES = list("committees.txt");
    static final Phrases<String> STOPS = list("stops.txt");
    static final Phrases<String> STATEMENTS = list("statement-starts.txt");
    static final Phrases<String> CONNECTORS = list("connectors.txt");
    static final Phrases<String> ORDERS = list("orders.txt");
    static final Phrases<String> COOPERATION_NOUNS = list("cooperation-nouns.txt");
    static final Phrases<String> FINE_STARTS = list("fine-starts.txt");
    static final Phrases<Head> BODIES = WordList.phrases(
            Lexicon.class, "bodies.tsv", kind -> Head.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    static final Phrases<Clause> CLAUSES = WordList.phrases(
            Lexicon.class, "clauses.txt", kind -> Clause.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));

    private Lexicon() {}

    private static Phrases<String> list(String name) {
        return WordList.phrases(Lexicon.class, name);
    }

    /** True where a duty can begin: a verb that is no part of the name of a thing. */
    static boolean isVerb(Words words, int at, int to) {
        if (!words.isWord(at) || NOUNS.longestAt(words, at, to) != null) return false;
        return VERBS.longestAt(words, at, to) != null;
    }
}
