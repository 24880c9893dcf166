package vn.luytre.text;

/** What a stretch of text between two blanks is to {@link TextQuality}; of its parts, the last kind in this order tells. */
enum TokenKind {
    /** Only punctuation: «-», «|», «**». Not counted. */
    NOTHING(0),
    /** Digits: «138», «19/8», «1.165». */
    NUMBER(1),
    /** A syllable that is plain Latin: «an ninh». */
    PLAIN(2),
    /** A word of {@link BorrowedWords}: «camera», «Krông». */
    BORROWED(3),
    /** A label, digits with a unit, or letters in capitals: «a)», «7h30», «37-NQ/TW», «UBND». */
    SYMBOL(4),
    /** A syllable with at least one mark: «quốc», «đi». */
    MARKED(5),
    /** No syllable, though it would be one with other marks: «hién», «quoc». */
    MISMARKED(6),
    /** None of these. */
    STRANGE(7);

    private final int place;

    TokenKind(int place) {
        this.place = place;
    }

    /** Its number in this order, from 0. */
    int place() {
        return place;
    }

    /** The kind of a token of which one part is this and another that. */
    TokenKind with(TokenKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
