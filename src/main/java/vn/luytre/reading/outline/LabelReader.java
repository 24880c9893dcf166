package vn.luytre.reading.outline;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;
import vn.luytre.text.RomanNumeral;

/** Reads the label at the beginning of a paragraph. */
final class LabelReader {
    private static final Phrase ARTICLE = Phrase.of("điều");
    private static final Phrase CHAPTER = Phrase.of("chương");
    private static final Phrase PART = Phrase.of("phần");
    private static final Phrase SECTION = Phrase.of("mục");
    private static final Phrase ORDINAL = Phrase.of("thứ");
    private static final int HIGHEST_NUMBER = 99;
    private final Words words;

    LabelReader(Words words) {
        this.words = words;
    }

    /** The label that begins at this word, or null. */
    @Nullable
    Label at(int word, int to) {
        if (word >= to) return null;
        if (words.isMark(word)) return mark(word, to);
        if (words.isNumber(word)) return number(word, to);
        if (ARTICLE.standsAt(words, word) && words.isCapital(word) && words.isNumber(word + 1)) return article(word);
        if (isNamedPart(word)) return part(word);
        return letters(word, to);
    }

    private @Nullable Label mark(int word, int to) {
        char mark = words.mark(word);
        boolean apart = word + 1 < to && !words.isJoined(word + 1) || mark == '•' && word + 1 < to;
        if (!apart) return null;
        return switch (mark) {
            case '-', '–', '—', '•', '▪' -> new Label(Label.Rank.DASH, "-", word + 1);
            case '+' -> new Label(Label.Rank.PLUS, "+", word + 1);
            default -> null;
        };
    }

    private @Nullable Label article(int word) {
        boolean closed = words.isMark(word + 2, '.') || words.isMark(word + 2, ':');
        return closed ? new Label(Label.Rank.ARTICLE, "Điều " + words.at(word + 1), word + 3) : null;
    }

    private boolean isNamedPart(int word) {
        return words.isCapital(word)
                && (CHAPTER.standsAt(words, word) || PART.standsAt(words, word) || SECTION.standsAt(words, word))
                && (isNumeral(word + 1) || isOrdinal(word + 1));
    }

    /** «Phần thứ nhất». */
    private boolean isOrdinal(int word) {
        return ORDINAL.standsAt(words, word) && words.isWord(word + 1);
    }

    private boolean isNumeral(int word) {
        return words.isNumber(word)
                || words.isCapitals(word) && RomanNumeral.parse(words.at(word)).isPresent();
    }

    private Label part(int word) {
        int end = word + (isOrdinal(word + 1) ? 3 : 2);
        return new Label(Label.Rank.PART, words.between(word, end), words.isMark(end) ? end + 1 : end);
    }

    /** «1.», «12)», «3/», «1.2.», «1.2.3»: not «1.165» and not a date. */
    private @Nullable Label number(int word, int to) {
        if (words.number(word, HIGHEST_NUMBER + 1) > HIGHEST_NUMBER) return null;
        int last = word;
        int depth = 0;
        while (depth < 2 && isPoint(last + 1) && words.isNumber(last + 2) && words.isJoined(last + 2)) {
            if (words.number(last + 2, HIGHEST_NUMBER + 1) > HIGHEST_NUMBER) return null;
            last += 2;
            depth++;
        }
        boolean marked = last + 1 < to && words.isJoined(last + 1) && ".)/".indexOf(words.mark(last + 1)) >= 0;
        if (!marked && depth == 0) return null;
        int after = marked ? last + 2 : last + 1;
        if (after < to && words.isJoined(after) && !isQuote(after)) return null;
        var rank = depth == 0 ? Label.Rank.NUMBER : depth == 1 ? Label.Rank.DECIMAL : Label.Rank.SECOND_DECIMAL;
        return new Label(rank, words.between(word, last + 1), after);
    }

    /** «1.“Tiếng kẻng an ninh”». */
    private boolean isQuote(int word) {
        return words.isMark(word, '"') || words.isMark(word, '“');
    }

    private boolean isPoint(int word) {
        return words.isMark(word, '.') && words.isJoined(word);
    }

    /** «a)», «đ.», «II.», «IV-», «A.». */
    private @Nullable Label letters(int word, int to) {
        if (word + 1 >= to || !words.isJoined(word + 1)) return null;
        String printed = words.at(word);
        if (printed.length() > 6) return null;
        char mark = words.mark(word + 1);
        boolean apart = word + 2 >= to || !words.isJoined(word + 2);
        if (!apart || ".)/-:".indexOf(mark) < 0) return null;
        boolean roman = words.isCapitals(word) && RomanNumeral.parse(printed).isPresent();
        if (roman && !(printed.length() == 1 && "CDLM".contains(printed))) {
            return new Label(Label.Rank.ROMAN, printed, word + 2);
        }
        if (printed.length() > 1 || mark != ')' && mark != '.') return null;
        var rank = words.isCapital(word) ? Label.Rank.PART : Label.Rank.LETTER;
        return new Label(rank, printed, word + 2);
    }
}
