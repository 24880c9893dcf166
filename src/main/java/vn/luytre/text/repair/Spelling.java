package vn.luytre.text.repair;

/**
 * A word that damaged characters may have been.
 *
 * @param word its number in the vocabulary
 * @param cost the negative logarithm of the probability that the word comes out as these characters
 */
record Spelling(int word, float cost) {}
