package vn.luytre.reading.citation;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** The lists that the rules of citations look words up in. */
final class Vocabulary {
    static final Phrases<String> INSTRUMENTS = list("instruments.tsv");
    static final Phrases<String> INSTRUMENT_ABBREVIATIONS = list("instrument-abbreviations.tsv");
    static final Phrases<String> LAWS = list("laws.txt");
    static final Phrases<String> ISSUER_ENDS = list("issuer-ends.txt");
    static final Phrases<String> BODIES = list("bodies.txt");
    static final Phrases<String> COMPOUND_BODIES = list("compound-bodies.txt");
    static final Phrases<String> TITLE_ENDS = list("title-ends.txt");
    static final Phrases<String> TITLE_COMMA_ENDS = list("title-comma-ends.txt");
    static final Phrases<String> TITLE_COMMA_GOES_ON = list("title-comma-goes-on.txt");
    static final Phrases<String> TITLE_CLOSINGS = list("title-closings.txt");
    static final Phrases<String> RELATIONS = list("relations.tsv");
    static final Phrases<String> REVERSED_RELATIONS = list("reversed-relations.tsv");
    static final Phrases<String> RELATION_FILLERS = list("relation-fillers.txt");

    static final Phrase NUMBER_WORD = Phrase.of("số");
    static final Phrase OF = Phrase.of("của");
    static final Phrase AND = Phrase.of("và");
    static final Phrase WITH = Phrase.of("với");
    static final Phrase BETWEEN = Phrase.of("giữa");
    static final Phrase AT = Phrase.of("tại");
    static final Phrase THIS = Phrase.of("này");
    static final Phrase ABOUT = Phrase.of("về");
    static final Phrase ABOUT_MATTER = Phrase.of("về việc");
    static final Phrase YEAR = Phrase.of("năm");
    static final Phrase STAGE = Phrase.of("giai đoạn");
    static final Phrase TERM = Phrase.of("nhiệm kỳ");

    private Vocabulary() {}

    private static Phrases<String> list(String name) {
        return WordList.phrases(Vocabulary.class, "/vn/luytre/reading/citation/" + name);
    }
}
