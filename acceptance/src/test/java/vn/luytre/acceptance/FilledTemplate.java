package vn.luytre.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A template that somebody has filled in with the program of the office: numbers in one column, by the words in the first. */
final class FilledTemplate {
    private FilledTemplate() {}

    static Path of(vn.luytre.acceptance.Workbook template, int column, Map<String, String> typed) throws IOException {
        var file = Files.createTempFile("so-lieu-", ".xlsx");
        try (var stream = Files.newOutputStream(file);
                var book = new Workbook(stream, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Số liệu");
            for (int row = 0; row < template.rows().size(); row++) {
                var cells = template.rows().get(row);
                for (int at = 0; at < cells.size(); at++) sheet.value(row, at, cells.get(at));
                var number = typed.get(cells.getFirst());
                if (number == null) continue;
                if (number.matches("\\d+")) sheet.value(row, column, Long.valueOf(number));
                else sheet.value(row, column, number);
            }
        }
        file.toFile().deleteOnExit();
        return file;
    }
}
