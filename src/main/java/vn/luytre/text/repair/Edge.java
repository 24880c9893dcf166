package vn.luytre.text.repair;

import org.jspecify.annotations.Nullable;

/**
 * One way to read some pieces of the text.
 *
 * @param pieces how many pieces it takes: two where a word fell apart
 * @param first its word in the vocabulary
 * @param second the second word where two were glued together, else 0
 * @param written how it is written where that does not follow from the word; the characters as they are read, a code
 * @param cost the negative logarithm of the probability that it comes out as the characters that are there
 */
record Edge(int pieces, int first, int second, @Nullable String written, float cost) {}
