package vn.luytre.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table with its titles row by row. Values are texts, numbers and days; null is an empty cell. */
public final class SheetWriter {
    private static final int FLUSHED = 500;
    private static final int WIDTH = 24;
    private static final double FONT_SIZE = 12;
    private static final String FORMULA = "=+-@\t\r";

    private SheetWriter() {}

    /** An XLSX file with one sheet; titles stay on the screen when it is scrolled. */
    public static void xlsx(OutputStream out, String name, List<String> titles, Iterator<List<@Nullable Object>> rows)
            throws IOException {
        try (var book = new Workbook(out, "Luy Tre", "1.0")) {
            var sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            sheet.freezePane(0, 1);
            for (int column = 0; column < titles.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.value(0, column, titles.get(column));
                sheet.style(0, column).bold().set();
            }
            int number = 0;
            while (rows.hasNext()) {
                write(sheet, ++number, rows.next());
                if (number % FLUSHED == 0) sheet.flush();
            }
            sheet.finish();
        }
    }

    /** An XLSX file with a sheet for each table, set up to be printed. */
    public static void printed(OutputStream out, List<PrintedTable> tables) throws IOException {
        try (var book = new Workbook(out, "Luy Tre", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", FONT_SIZE);
            for (var table : tables) {
                var sheet = book.newWorksheet(table.name());
                new PrintedSheet(sheet, table).write();
                sheet.finish();
            }
        }
    }

    static void write(Worksheet sheet, int number, List<@Nullable Object> row) {
        for (int column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case null -> {}
                case Number value -> sheet.value(number, column, value);
                case LocalDate day -> {
                    sheet.value(number, column, day);
                    sheet.style(number, column).format("dd/mm/yyyy").set();
                }
                case Object value -> sheet.value(number, column, value.toString());
            }
        }
    }

    /** A CSV file in UTF-8 that spreadsheet programs open as it is; texts that they would run as formulas are quoted. */
    public static void csv(OutputStream out, List<String> titles, Iterator<List<@Nullable Object>> rows)
            throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            writer.write(line(titles));
            while (rows.hasNext()) writer.write(line(rows.next()));
        }
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(SheetWriter::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        var text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        boolean needsQuotes =
                text.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r' || one == ';');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
