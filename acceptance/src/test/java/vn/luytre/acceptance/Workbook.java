package vn.luytre.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The first sheet of an XLSX file, as somebody opens, fills and keeps it. */
record Workbook(List<List<String>> rows) {
    static Workbook open(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            return new Workbook(
                    rows.map(row -> row.stream().map(Workbook::text).toList()).toList());
        }
    }

    private static String text(Cell cell) {
        if (cell == null) return "";
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** Where the row that begins with these words stands, as the programs of the office count. */
    int row(String beginning) {
        for (int at = 0; at < rows.size(); at++) if (rows.get(at).getFirst().equals(beginning)) return at + 1;
        throw new IllegalArgumentException("no row «" + beginning + "»");
    }

    String cell(int row, int column) {
        return rows.get(row - 1).get(column);
    }
}
