package vn.luytre.text.repair;

/**
 * A word, number or code of a text.
 *
 * @param before the mark of {@link Vocabulary} that stands between it and the piece before, 0 for a blank
 * @param spaced true where a blank or a line's end stands before it
 */
record Piece(int start, int end, Kind kind, int before, boolean spaced) {
    enum Kind {
        /** May be damaged. */
        WORD,
        NUMBER,
        /** «37-NQ/TU», «www.lamgiang.gov.vn»: left as it is. */
        CODE
    }

    int length() {
        return end - start;
    }
}
