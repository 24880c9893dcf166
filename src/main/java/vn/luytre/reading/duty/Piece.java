package vn.luytre.reading.duty;

/**
 * A clause that asks something, perhaps grown by what only continues it.
 *
 * @param from where its opening begins
 * @param start where the duty begins
 */
record Piece(int from, int start, int to, ClauseOpening opening, boolean opensSentence, boolean opensParagraph) {
    Piece until(int end) {
        return new Piece(from, start, end, opening, opensSentence, opensParagraph);
    }
}
