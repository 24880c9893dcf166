package vn.luytre.assessment.bulk;

/**
 * Why a row of a file cannot be taken.
 *
 * @param row as the programs of the office number it
 * @param column its letter; empty for the whole row
 * @param key of the sentence in messages
 */
public record RowFault(int row, String column, String key, String text) {}
