package vn.luytre.text.repair;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into {@link Piece}s. */
final class Pieces {
    /** Signs that damaged letters come out as; between blanks and punctuation they are taken for letters. */
    private static final String SIGNS = "¢&§$€£@©®¥";

    /** Signs that come between the letters of a damaged word: «phu’c», «dé)ng». */
    private static final String INSIDE = "'’‘`´()[]{}°^~*!|\"";

    private static final String SENTENCE_ENDS = ".;:!?…•";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int gapFrom;

    private Pieces(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        var pieces = new Pieces(text);
        pieces.cut();
        return pieces.pieces;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !isBlank(text.charAt(end))) end++;
            token(at, end);
            at = end;
        }
    }

    private void token(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isLetterLike(text.charAt(start))) start++;
        while (end > start && !isLetterLike(text.charAt(end - 1))) end--;
        if (start == end) return;
        if (isAddress(from, to) || isCode(start, end)) add(start, end, Piece.Kind.CODE);
        else parts(start, end);
    }

    private void parts(int start, int end) {
        int at = start;
        while (at < end) {
            int to = partEnd(at, end);
            add(at, to, isNumber(at, to) || isLabel(at, to) ? Piece.Kind.NUMBER : Piece.Kind.WORD);
            at = to;
            while (at < end && !isLetterLike(text.charAt(at))) at++;
        }
    }

    private int partEnd(int from, int end) {
        int at = from;
        while (at < end && (isLetterLike(text.charAt(at)) || staysInside(at, end))) at++;
        while (!isLetterLike(text.charAt(at - 1))) at--;
        return at;
    }

    private boolean staysInside(int at, int end) {
        return at + 1 < end && INSIDE.indexOf(text.charAt(at)) >= 0 && Character.isLetter(text.charAt(at + 1));
    }

    private void add(int start, int end, Piece.Kind kind) {
        int gap = gap(gapFrom, start);
        boolean spaced = pieces.isEmpty() || isBlank(text.charAt(start - 1));
        pieces.add(new Piece(start, end, kind, pieces.isEmpty() ? Vocabulary.START : gap, spaced));
        gapFrom = end;
    }

    private int gap(int from, int to) {
        int gap = 0;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (character == '\n' && ++lines == 2) return Vocabulary.START;
            if (SENTENCE_ENDS.indexOf(character) >= 0) return Vocabulary.START;
            if (isBlank(character)) continue;
            if (lines == 1) return Vocabulary.START; // a bullet, a heading of Markdown, a quotation
            gap = character == ',' ? Vocabulary.COMMA : Vocabulary.MARK;
        }
        return gap;
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean followed = i + 2 < to && i > from;
            if (character == '@' && followed && isAscii(i - 1) && isAscii(i + 1)) return true;
            if (character == ':' && followed && text.startsWith("//", i + 1)) return true;
        }
        return text.startsWith("www.", from);
    }

    private boolean isAscii(int at) {
        char character = text.charAt(at);
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    /** «37-NQ/TU», «03/01/2024», «PV05», «BCA-MTTW»: digits or capitals put together by strokes and dashes. */
    private boolean isCode(int start, int end) {
        int digits = 0;
        int capitals = 0;
        int small = 0;
        int joints = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (Character.isDigit(character)) digits++;
            else if (Character.isUpperCase(character)) capitals++;
            else if (Character.isLetter(character)) small++;
            else if ("/-–._".indexOf(character) >= 0) joints++;
        }
        if (end - start == 3 && text.charAt(start + 1) == '/') return true; // «b/c, t/h, đ/c»
        if (joints > 0 && digits > 0 && small <= 1) return true;
        if (joints > 0 && capitals > 2 && small <= 2) return true;
        return joints == 0 && digits > 1 && capitals > 0 && small == 0;
    }

    private boolean isNumber(int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) if (Character.isDigit(text.charAt(i))) digits++;
        return digits == end - start || (digits > 2 && digits * 2 > end - start);
    }

    /** «b)». */
    private boolean isLabel(int start, int end) {
        boolean begins = start == 0 || isBlank(text.charAt(start - 1));
        return begins
                && end == start + 1
                && end < text.length()
                && text.charAt(end) == ')'
                && Character.isLetter(text.charAt(start));
    }

    private static boolean isLetterLike(char character) {
        return Character.isLetterOrDigit(character)
                || SIGNS.indexOf(character) >= 0
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
