package vn.luytre.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * Prints what Gatling measured, one line for each kind of page, as a table for {@code docs/performance.md}. Gatling writes these
 * figures nowhere but into the table of its page.
 */
public final class Result {
    private static final Pattern ROW = Pattern.compile("(?s)ellipsed-name\">([^<]*)<(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td class=\"value \\w+ col-(\\d+)\">([^<]*)</td>");
    /** Requests, failed, p50, p95, p99, longest. */
    private static final int[] COLUMNS = {2, 4, 8, 10, 11, 12};

    private Result() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("| page | requests | failed | p50 ms | p95 ms | p99 ms | longest ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        ROW.matcher(Files.readString(Path.of(arguments[0]))).results().forEach(row -> line(row.group(1), row.group(2)));
    }

    private static void line(String page, String cells) {
        var figures = new String[20];
        CELL.matcher(cells).results().forEach(cell -> figures[Integer.parseInt(cell.group(1))] = cell.group(2));
        var line = new StringBuilder("| " + HtmlEscape.unescapeHtml(page) + " |");
        for (int column : COLUMNS) line.append(' ').append(figures[column]).append(" |");
        System.out.println(line);
    }
}
