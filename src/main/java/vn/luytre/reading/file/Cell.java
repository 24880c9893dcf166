package vn.luytre.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One cell of a table. */
public final class Cell implements Flow {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void paragraph(String text, boolean centred) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }

    /** A table in a cell: its rows are lines of the cell. */
    @Override
    public void table(Table table) {
        for (var cell : table.cells()) lines.addAll(cell.lines);
    }

    public List<String> lines() {
        return lines;
    }

    /** Its words between two bars; a bar of its own would be taken for the end of the cell. */
    public String inOneLine() {
        return String.join(" ", lines).replace('|', '/');
    }

    boolean says(String words) {
        return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(words));
    }
}
