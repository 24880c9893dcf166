package vn.luytre.text;

/** Tells the {@link TokenKind} of the tokens of a text. */
final class TokenReader {
    private static final int LONGEST_ABBREVIATION = 12;
    private static final int LONGEST_UNIT = 2;

    /** What may stand inside a token: «K'Ho», «NQ/TW», «Covid-19», «V.v…», «(ANTT);(ANTQ)». */
    private static final String JOINTS = "-/.,'’‘:;()[]\"“”…&+_*|%–—‑<>=";

    private final CharSequence text;

    TokenReader(CharSequence text) {
        this.text = text;
    }

    /** The kind of the token between two blanks. */
    TokenKind kind(int start, int end) {
        var kind = TokenKind.NOTHING;
        int from = start;
        while (from < end) {
            int to = wordEnd(from, end);
            if (to > from) kind = kind.with(partKind(from, to));
            int next = gapEnd(to, end);
            boolean between = to > start && next < end;
            if (isBroken(to, next) || (between && !joins(to, next))) return TokenKind.STRANGE;
            from = next;
        }
        return kind;
    }

    private int wordEnd(int from, int end) {
        int to = from;
        while (to < end && isWordCharacter(text.charAt(to))) to++;
        return to;
    }

    private int gapEnd(int from, int end) {
        int to = from;
        while (to < end && !isWordCharacter(text.charAt(to))) to++;
        return to;
    }

    private TokenKind partKind(int start, int end) {
        if (SyllableForms.find(text, start, end) >= 0) return isPlain(start, end) ? TokenKind.PLAIN : TokenKind.MARKED;
        var symbol = symbolKind(start, end);
        if (symbol != TokenKind.NOTHING) return symbol;
        if (BorrowedWords.contains(text, start, end)) return TokenKind.BORROWED;
        return SyllableForms.hasShape(text, start, end) ? TokenKind.MISMARKED : TokenKind.STRANGE;
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 'z') return false;
        }
        return true;
    }

    /** Digits, with a short unit («7h30», «100m2»), one letter, or capitals with or without digits («V05», «TDBVANTQ»). */
    private TokenKind symbolKind(int start, int end) {
        int small = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (isDigit(character)) continue;
            if (Letters.code(character) == 0) return TokenKind.NOTHING;
            if (Character.isUpperCase(character)) capitals++;
            else small++;
        }
        if (small + capitals == 0) return TokenKind.NUMBER;
        boolean abbreviation = small == 0 && capitals <= LONGEST_ABBREVIATION;
        boolean label = end - start == 1;
        boolean unit = capitals == 0 && small <= LONGEST_UNIT && isDigit(text.charAt(start));
        return abbreviation || label || unit ? TokenKind.SYMBOL : TokenKind.NOTHING;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWordCharacter(char character) {
        if (Letters.code(character) != 0 || isDigit(character)) return true;
        return character > 'z' && Character.isLetterOrDigit(character);
    }

    /** What comes of bytes that are no text: control characters, U+FFFD, unassigned characters. */
    private boolean isBroken(int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (character >= ' ' && character < 0x7F) continue;
            int type = Character.getType(character);
            if (character == '\uFFFD' || type == Character.CONTROL || type == Character.UNASSIGNED) return true;
        }
        return false;
    }

    private boolean joins(int start, int end) {
        for (int i = start; i < end; i++) {
            if (JOINTS.indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }
}
