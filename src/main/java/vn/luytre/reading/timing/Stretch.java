package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Warning;
import vn.luytre.reading.words.Words;

/** The words that are read, with what surrounds them. One for each reading; not for several threads. */
final class Stretch {
    private static final String ENDS_OF_SENTENCES = ".;!?…";
    private static final String ENDS_OF_CLAUSES = ",:()|";
    private static final String OPENERS = ".;:,()-–+•*|…";
    /** How far a sentence is followed to either side. */
    static final int MOST_WORDS_OF_A_SENTENCE = 60;

    private final PreparedText text;
    private final Words words;
    private final Years years;
    private final int from;
    private final int to;
    private final boolean cell;
    private final List<Warning> warnings = new ArrayList<>();
    private int free;

    private Stretch(PreparedText text, Header header, int from, int to, boolean cell) {
        this.text = text;
        this.words = text.words();
        this.years = new Years(text, header);
        this.from = Math.max(0, from);
        this.to = Math.min(words.size(), to);
        this.cell = cell;
        this.free = this.from;
    }

    static Stretch ofRunningText(PreparedText text, Header header, int from, int to) {
        return new Stretch(text, header, from, to, false);
    }

    static Stretch ofCell(PreparedText text, Header header, int from, int to) {
        return new Stretch(text, header, from, to, true);
    }

    PreparedText text() {
        return text;
    }

    Words words() {
        return words;
    }

    Years years() {
        return years;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isCell() {
        return cell;
    }

    /** The first word that no finding has yet. */
    int free() {
        return free;
    }

    void taken(int before) {
        free = before;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void warn(String code, String message, int first, int after) {
        warnings.add(new Warning(code, message, text.span(first, after)));
    }

    /** The words of the document from one to before another, blanks single. */
    String said(int first, int after) {
        return words.between(first, after).replace('\n', ' ');
    }

    /** The first word at or after a place of the text that is a few words from {@code near}. */
    int wordAt(int place, int near) {
        int word = near;
        while (word < words.size() && words.start(word) < place) word++;
        return word;
    }

    /** True where a paragraph begins. */
    boolean isBreak(int at) {
        return at > 0 && words.text().charAt(words.start(at) - 1) == '\n';
    }

    /** True for a mark that ends a sentence or a part of it between semicolons; not for the point of «1.200». */
    boolean endsSentence(int at) {
        char mark = words.mark(at);
        return mark != 0 && ENDS_OF_SENTENCES.indexOf(mark) >= 0 && !insideNumber(at);
    }

    /** The same for commas, colons and brackets too. */
    boolean endsClause(int at) {
        char mark = words.mark(at);
        return mark != 0
                && (ENDS_OF_SENTENCES.indexOf(mark) >= 0 || ENDS_OF_CLAUSES.indexOf(mark) >= 0)
                && !insideNumber(at);
    }

    private boolean insideNumber(int at) {
        return words.isNumber(at + 1) && words.isJoined(at + 1) && words.isNumber(at - 1) && words.isJoined(at);
    }

    /** Where the clause ends that the word stands in, at most so many words on. */
    int clauseEnd(int at, int mostWords) {
        int limit = Math.min(to, at + mostWords);
        int end = at;
        while (end < limit && !endsClause(end) && (end == at || !isBreak(end))) end++;
        return end;
    }

    /** Where the sentence, or the part of it between semicolons, begins; at most {@link #MOST_WORDS_OF_A_SENTENCE} back. */
    int sentenceStart(int at) {
        int limit = Math.max(0, at - MOST_WORDS_OF_A_SENTENCE);
        int start = at;
        while (start > limit && !isBreak(start) && !endsSentence(start - 1)) start--;
        return start;
    }

    /** Where it ends; looks beyond the stretch. */
    int sentenceEnd(int at) {
        int limit = Math.min(words.size(), at + MOST_WORDS_OF_A_SENTENCE);
        int end = at;
        while (end < limit && !endsSentence(end) && (end == at || !isBreak(end))) end++;
        return end;
    }

    /** True where a clause begins: after a mark, at the beginning of a paragraph or of what is read. */
    boolean opensClause(int at) {
        return at == from || isBreak(at) || (words.isMark(at - 1) && OPENERS.indexOf(words.mark(at - 1)) >= 0);
    }
}
