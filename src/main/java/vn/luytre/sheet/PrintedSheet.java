package vn.luytre.sheet;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a {@link PrintedTable} on a sheet of a book. */
record PrintedSheet(Worksheet sheet, PrintedTable table) {
    private static final int CHARACTERS_OF_A_PAGE = 130;
    private static final short AS_MANY_AS_NEEDED = 0;

    void write() {
        captions();
        heads();
        int row = headRow();
        for (var values : table.rows()) row(++row, values);
        if (row > headRow()) borders(headRow() + 1, row);
        page();
    }

    private int headRow() {
        return table.captions().size();
    }

    private int lastColumn() {
        return table.columns().size() - 1;
    }

    private void captions() {
        for (int row = 0; row < headRow(); row++) {
            sheet.value(row, 0, table.captions().get(row));
            if (row < headRow() - 1) sheet.style(row, 0).bold().set();
            else sheet.style(row, 0).italic().set();
        }
    }

    private void heads() {
        for (int column = 0; column <= lastColumn(); column++) {
            sheet.width(column, table.columns().get(column).width());
            sheet.value(headRow(), column, table.columns().get(column).title());
        }
        sheet.range(headRow(), 0, headRow(), lastColumn())
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void row(int number, List<@Nullable Object> values) {
        SheetWriter.write(sheet, number, values);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number value) {
                sheet.style(number, column).format(NumberFormats.of(value)).set();
            }
        }
    }

    private void borders(int from, int to) {
        sheet.range(from, 0, to, lastColumn())
                .style()
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void page() {
        sheet.freezePane(table.keys(), headRow() + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(headRow());
        if (table.keys() > 0) sheet.repeatCols(0, table.keys() - 1);
        sheet.setFitToPage(true);
        sheet.fitToWidth(pagesBeside());
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
    }

    private short pagesBeside() {
        int characters =
                table.columns().stream().mapToInt(PrintedTable.Column::width).sum();
        return (short) Math.ceilDiv(characters, CHARACTERS_OF_A_PAGE);
    }
}
