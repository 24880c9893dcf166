package vn.luytre.reporting.web.pivot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.web.pivot.PivotTable.Row;
import vn.luytre.sheet.PrintedTable;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Words;

/** Tables of figures as files: numbers are numbers, and above them stands what they are, of when, and who is missing. */
@Component
class PivotExport {
    private static final String NAME = "so-lieu";
    private static final int WIDE = 32;
    private static final int NARROW = 14;

    void write(PivotPage page, boolean plain, Words words, HttpServletResponse response) throws IOException {
        if (plain) {
            var titles = columns(page, words).stream()
                    .map(PrintedTable.Column::title)
                    .toList();
            SheetWriter.csv(
                    Attachment.csv(response, NAME), titles, rows(page, words).iterator());
            return;
        }
        var table = new PrintedTable(
                words.of("pivot.sheet"), captions(page, words), columns(page, words), 1, rows(page, words));
        SheetWriter.printed(Attachment.xlsx(response, NAME), List.of(table));
    }

    private static List<String> captions(PivotPage page, Words words) {
        var question = page.question();
        long open = page.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isProvisional)
                .count();
        var captions = new ArrayList<>(List.of(
                words.of("pivot.export.title", page.scope(words)),
                words.of(
                        "pivot.lead",
                        question.form().name(),
                        SpanName.of(words, question.spans().getLast(), question.cumulative()),
                        page.today()),
                words.of("pivot.export.open", open)));
        boolean isLike = page.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.like() != null);
        if (isLike) captions.add(words.of("pivot.export.like"));
        return captions;
    }

    private static List<PrintedTable.Column> columns(PivotPage page, Words words) {
        var columns = new ArrayList<PrintedTable.Column>();
        columns.add(new PrintedTable.Column(words.name(page.table().axis()), WIDE));
        for (var at : page.table().columns()) {
            var title = page.outer(words, at) + " – " + page.inner(words, at);
            columns.add(new PrintedTable.Column(title, NARROW));
            columns.add(new PrintedTable.Column(words.of("pivot.export.said"), NARROW));
            if (!page.question().compared()) continue;
            for (var key : List.of("pivot.before", "pivot.difference", "pivot.growth"))
                columns.add(new PrintedTable.Column(words.of(key), NARROW));
        }
        return columns;
    }

    private static List<List<@Nullable Object>> rows(PivotPage page, Words words) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : page.table().rows()) rows.add(row(page, row, words));
        return rows;
    }

    private static List<@Nullable Object> row(PivotPage page, Row row, Words words) {
        var values = new ArrayList<@Nullable Object>();
        values.add(page.row(words, row.at()));
        for (var cell : row.cells()) {
            values.add(value(cell, words));
            values.add(words.of("pivot.part", cell.said(), cell.expected()));
            if (!page.question().compared()) continue;
            values.add(cell.numberBefore()
                    .<Object>map(number -> plain(cell, number))
                    .orElse(null));
            values.add(
                    cell.difference().<Object>map(number -> plain(cell, number)).orElse(null));
            values.add(cell.growth().<Object>map(growth -> growth).orElseGet(() -> Written.growth(words, cell)));
        }
        return values;
    }

    /** A number, nothing, or the words for what else there is. */
    private static @Nullable Object value(Cell cell, Words words) {
        if (cell.kind() == Cell.Kind.NOTHING) return null;
        return cell.number().<Object>map(number -> plain(cell, number)).orElseGet(() -> Written.of(words, cell));
    }

    private static BigDecimal plain(Cell cell, BigDecimal number) {
        return cell.figure().indicator().summing() == Summing.RATIO ? number.setScale(1, RoundingMode.HALF_UP) : number;
    }
}
