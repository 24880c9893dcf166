package vn.luytre.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.sheet.PrintedTable;
import vn.luytre.sheet.SheetWriter;

/** The tables of the annexes of a document as XLSX, a sheet each; figures are numbers, which a spreadsheet can add up. */
public final class AnnexBook {
    private static final int CHARACTERS = 130;
    private static final int NARROWEST = 6;
    private static final int OF_A_PAGE = 12;
    private static final int LONGEST_CELL = 32_767;

    private AnnexBook() {}

    /** Refused where no annex has a table. The caller closes the stream. */
    public static void write(OfficialDocument document, OutputStream out) throws IOException, DocumentRefused {
        Inspection.of(document);
        var tables = new ArrayList<PrintedTable>();
        for (int i = 0; i < document.annexes().size(); i++) tables.addAll(tables(document, i));
        if (tables.isEmpty()) throw new DocumentRefused("Văn bản không có phụ lục nào là bảng số liệu.");
        SheetWriter.printed(out, tables);
    }

    private static List<PrintedTable> tables(OfficialDocument document, int at) throws DocumentRefused {
        var head = AnnexHead.of(document, at);
        var captions = List.of(head.number(), head.title(), head.belongsTo());
        var all = document.annexes().get(at).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        var tables = new ArrayList<PrintedTable>();
        for (var table : all) {
            var name = all.size() == 1 ? head.number() : head.number() + " bảng " + (tables.size() + 1);
            check(table, at);
            tables.add(new PrintedTable(name, captions, columns(table), table.keys(), rows(table)));
        }
        return tables;
    }

    private static void check(Table table, int at) throws DocumentRefused {
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).stream().anyMatch(cell -> cell.toString().length() > LONGEST_CELL)) {
                throw new DocumentRefused(
                        "Ô ở phụ lục %d, dòng %d dài quá %d ký tự, bảng tính không chứa được; hãy dùng tệp DOCX."
                                .formatted(at + 1, row + 1, LONGEST_CELL));
            }
        }
    }

    private static List<PrintedTable.Column> columns(Table table) {
        int shares = table.columns().stream()
                .limit(OF_A_PAGE)
                .mapToInt(Table.Column::share)
                .sum();
        return table.columns().stream()
                .map(column -> new PrintedTable.Column(
                        column.heading(), Math.max(NARROWEST, CHARACTERS * column.share() / shares)))
                .toList();
    }

    private static List<List<@Nullable Object>> rows(Table table) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var cells : table.rows()) {
            var row = new ArrayList<@Nullable Object>();
            for (var cell : cells) row.add(cell instanceof Cell.Figure(var value) ? value : cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
