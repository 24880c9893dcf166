package vn.luytre.reading.duty;

/**
 * A sentence, or a part of it between semicolons.
 *
 * @param from its first word
 * @param to the word after its last, without the mark that closes it
 * @param opensSentence false where a semicolon stands before it
 */
record Clause(int from, int to, boolean opensSentence) {}
