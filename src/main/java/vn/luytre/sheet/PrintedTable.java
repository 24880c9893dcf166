package vn.luytre.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be printed: on lying A4 pages, with its heads on each of them.
 *
 * @param name of the sheet, at most 31 characters, each name once in a book
 * @param captions what stands over it, line by line
 * @param keys how many of the first columns stand on each page
 * @param rows texts, numbers and days; null is an empty cell
 */
public record PrintedTable(
        String name, List<String> captions, List<Column> columns, int keys, List<List<@Nullable Object>> rows) {
    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String title, int width) {}

    public PrintedTable {
        captions = List.copyOf(captions);
        columns = List.copyOf(columns);
        if (keys < 0 || keys > columns.size())
            throw new IllegalArgumentException(keys + " of " + columns.size() + " columns");
    }
}
