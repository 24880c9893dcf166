package vn.luytre.sheet;

import java.util.List;

/**
 * A row of a table as texts; a day in a cell of that type is written «2026-07-01».
 *
 * @param number as the programs of the office number it, from 1
 */
public record SheetRow(int number, List<String> cells) {
    /** The text of a column from 0, without blanks around it; empty where there is none. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** «C» for column 2. */
    public static String letter(int column) {
        int last = column % 26;
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + last);
    }
}
