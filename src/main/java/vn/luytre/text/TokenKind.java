package vn.luytre.text;

/** What a stretch of text between two blanks is to {@link TextQuality}; of its parts, the last kind in this order tells. */
enum TokenKind {
    /** Only punctuation: «-», «|», «**». Not counted. */
    NOTHING,
    /** Digits: «138», «19/8», «1.165». */
    NUMBER,
    /** A syllable that is plain Latin: «an ninh». */
    PLAIN,
    /** A word of {@link BorrowedWords}: «camera», «Krông». */
    BORROWED,
    /** A label, digits with a unit, or letters in capitals: «a)», «7h30», «37-NQ/TW», «UBND». */
    SYMBOL,
    /** A syllable with at least one mark: «quốc», «đi». */
    MARKED,
    /** No syllable, though it would be one with other marks: «hién», «quoc». */
    MISMARKED,
    /** None of these. */
    STRANGE;

    /** The kind of a token of which one part is this and another that. */
    TokenKind with(TokenKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
