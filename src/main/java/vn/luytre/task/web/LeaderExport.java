package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Unit;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;

/** What leaders look at, as tables for spreadsheet programs. */
@Component
class LeaderExport {
    private final MessageSource messages;

    LeaderExport(MessageSource messages) {
        this.messages = messages;
    }

    void overview(Overview overview, Locale locale, HttpServletResponse response) throws IOException {
        var titles = Stream.of("unit", "owed", "done", "in-time", "late-now", "share")
                .map(key -> text("task.overview." + key, locale))
                .toList();
        var rows = overview.lines().stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.unit().name(),
                        line.rate().owed(),
                        line.rate().done(),
                        line.rate().inTime(),
                        line.rate().lateNow(),
                        line.rate().percent()))
                .iterator();
        SheetWriter.xlsx(Attachment.xlsx(response, "tong-hop"), text("task.overview", locale), titles, rows);
    }

    void matrix(Matrix matrix, Locale locale, HttpServletResponse response) throws IOException {
        var titles = new ArrayList<>(List.of(text("task.overview.unit", locale)));
        matrix.columns()
                .forEach(column ->
                        titles.add((column.label() == null ? "" : column.label() + ". ") + column.sentence()));
        var rows =
                matrix.units().stream().map(unit -> row(matrix, unit, locale)).iterator();
        SheetWriter.xlsx(Attachment.xlsx(response, "ma-tran"), text("task.matrix", locale), titles, rows);
    }

    private List<@Nullable Object> row(Matrix matrix, Unit unit, Locale locale) {
        var row = new ArrayList<@Nullable Object>(List.of(unit.name()));
        for (var column : matrix.columns()) {
            var cell = matrix.cell(unit, column);
            row.add(cell == null ? null : text("sign." + matrix.sign(cell).name(), locale));
        }
        return row;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
