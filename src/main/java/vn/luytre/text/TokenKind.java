package vn.luytre.text;

/** What a stretch of text between two blanks is to {@link TextQuality}. */
enum TokenKind {
    /** Only punctuation: «-», «|», «**». Not counted. */
    NOTHING,
    /** A syllable with at least one mark: «quốc», «đi». */
    MARKED,
    /** A syllable that is plain Latin: «an ninh». */
    PLAIN,
    /** A number, a label or letters in capitals: «138», «a)», «37-NQ/TW», «UBND». */
    SYMBOL,
    /** A word of {@link BorrowedWords}. */
    BORROWED,
    /** No syllable, though it would be one with other marks: «hién», «quoc». */
    MISMARKED,
    /** None of these. */
    STRANGE;

    /** The kind of a token of which one part is this and another that. */
    TokenKind with(TokenKind other) {
        if (this == NOTHING || other == NOTHING) return this == NOTHING ? other : this;
        if (this == STRANGE || other == STRANGE) return STRANGE;
        if (this == MISMARKED || other == MISMARKED) return MISMARKED;
        if (this == MARKED || other == MARKED) return MARKED;
        return this == PLAIN ? other : this;
    }

    /** The kind of the token that stands from {@code start} to {@code end}. */
    static TokenKind of(CharSequence text, int start, int end) {
        int from = start;
        while (from < end && !isWordCharacter(text.charAt(from))) {
            if (isBroken(text.charAt(from))) return STRANGE;
            from++;
        }
        TokenKind kind = NOTHING;
        while (from < end) {
            int to = from + 1;
            while (to < end && isWordCharacter(text.charAt(to))) to++;
            kind = kind.with(ofPart(text, from, to));
            from = to;
            while (from < end && !isWordCharacter(text.charAt(from))) {
                if (isBroken(text.charAt(from))) return STRANGE;
                from++;
            }
            if (from < end && !joins(text, to, from)) return STRANGE;
        }
        return kind;
    }

    private static TokenKind ofPart(CharSequence text, int start, int end) {
        int found = SyllableForms.find(text, start, end);
        if (found >= 0) return isPlain(text, start, end) ? PLAIN : MARKED;
        if (isSymbol(text, start, end)) return SYMBOL;
        if (BorrowedWords.contains(text, start, end)) return BORROWED;
        return SyllableForms.hasShape(text, start, end) ? MISMARKED : STRANGE;
    }

    private static boolean isPlain(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 'z') return false;
        }
        return true;
    }

    /** Digits with a short unit («7h30», «100m2»), one letter, or capitals with or without digits («V05», «TDBVANTQ»). */
    private static boolean isSymbol(CharSequence text, int start, int end) {
        int small = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9') continue;
            if (Letters.code(character) == 0) return false;
            if (Character.isUpperCase(character)) capitals++;
            else small++;
        }
        if (small == 0) return capitals <= LONGEST_ABBREVIATION;
        boolean startsWithDigit = text.charAt(start) <= '9';
        return capitals == 0 && (end - start == 1 || startsWithDigit && small <= 2);
    }

    private static final int LONGEST_ABBREVIATION = 12;

    private static boolean isWordCharacter(char character) {
        if (Letters.code(character) != 0 || character >= '0' && character <= '9') return true;
        return character > 'z' && Character.isLetterOrDigit(character);
    }

    /** What comes of bytes that are no text: control characters, U+FFFD, halves of pairs, unassigned characters. */
    private static boolean isBroken(char character) {
        if (character >= ' ' && character < 0x7F) return false;
        if (character == '\uFFFD') return true;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** True for what may stand inside a token: «K'Ho», «NQ/TW», «Covid-19», «V.v…», «(ANTT);(ANTQ)». */
    private static boolean joins(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-/.,'’‘:;()[]\"“”…&+_*|%–—‑<>=".indexOf(text.charAt(i)) < 0) return false;
        }
        return true;
    }
}
