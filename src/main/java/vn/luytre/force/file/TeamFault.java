package vn.luytre.force.file;

/**
 * Something wrong in a cell.
 *
 * @param column «C»; empty for the whole row
 * @param key of the sentence
 * @param value what stands there, or what it clashes with
 */
public record TeamFault(int row, String column, String key, String value) {}
