package vn.luytre.text.repair;

import java.util.Locale;
import vn.luytre.text.BorrowedWords;
import vn.luytre.text.Folding;
import vn.luytre.text.Syllable;

/** Finds the number of a piece of text in the vocabulary. */
final class Words {
    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The number of the piece; one that has none yet gets it, if it is an abbreviation or a loan. */
    int learn(String text, Piece piece) {
        int kind = kind(piece);
        String word = text.substring(piece.start(), piece.end());
        if (kind == Vocabulary.CODE) learnParts(word);
        if (kind != 0) return kind;
        int known = number(word);
        if (known != 0) return known;
        int learned = isAbbreviation(word) || isLoan(word) ? vocabulary.learn(isLoan(word) ? lower(word) : word) : 0;
        return learned == 0 ? Vocabulary.STRANGE : learned;
    }

    /** «QĐ» and «UBND» of «12/QĐ-UBND». */
    private void learnParts(String code) {
        int at = 0;
        while (at < code.length()) {
            int end = at;
            while (end < code.length() && Character.isUpperCase(code.charAt(end))) end++;
            if (isAbbreviation(code.substring(at, end))) vocabulary.learn(code.substring(at, end));
            at = end + 1;
        }
    }

    /** The number of the piece as it stands, or that of the kind of words it belongs to. */
    int find(String text, Piece piece) {
        int kind = kind(piece);
        if (kind != 0) return kind;
        String word = text.substring(piece.start(), piece.end());
        int known = number(word);
        if (known != 0) return known;
        return isAbbreviation(word) ? Vocabulary.ABBREVIATION : Vocabulary.STRANGE;
    }

    private static int kind(Piece piece) {
        return switch (piece.kind()) {
            case NUMBER -> Vocabulary.NUMBER;
            case CODE -> Vocabulary.CODE;
            case WORD -> 0;
        };
    }

    private int number(String word) {
        int abbreviation = vocabulary.number(word);
        return abbreviation != 0 ? abbreviation : vocabulary.number(spelled(word));
    }

    /** In lower case, the tone where public documents put it. */
    static String spelled(String word) {
        String lower = lower(word);
        return Syllable.isSyllable(lower) ? Folding.marked(lower) : lower;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isLoan(String word) {
        return BorrowedWords.contains(word, 0, word.length());
    }

    static boolean isAbbreviation(String word) {
        if (word.length() < 2 || word.length() > 12) return false;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) if (Character.isUpperCase(word.charAt(i))) capitals++;
        return capitals == word.length() && !Syllable.isSyllable(word);
    }
}
