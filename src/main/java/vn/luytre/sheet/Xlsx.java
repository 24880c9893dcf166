package vn.luytre.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.luytre.sheet.SheetFault.Reason;

/** XLSX: a ZIP of XML. What it unpacks to is measured before any of it is read. */
final class Xlsx {
    private static final long MAX_UNPACKED = 100_000_000;
    private static final int MAX_ENTRIES = 2_000;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 2_958_465; // 31/12/9999

    private Xlsx() {}

    static List<SheetRow> read(byte[] bytes) throws SheetFault {
        try {
            measure(bytes);
            return rows(bytes);
        } catch (IOException | RuntimeException e) { // the library throws whatever its XML parser does
            throw new SheetFault(Reason.DAMAGED, e);
        }
    }

    /** By the table of contents: some programs write what follows an entry in a way that only this can read. */
    private static void measure(byte[] bytes) throws IOException, SheetFault {
        long unpacked = 0;
        int entries = 0;
        var buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > MAX_ENTRIES) throw new SheetFault(Reason.TOO_LARGE);
                try (var content = zip.getInputStream(entry)) {
                    int read;
                    while ((read = content.read(buffer)) > 0) {
                        unpacked += read;
                        if (unpacked > MAX_UNPACKED) throw new SheetFault(Reason.TOO_LARGE);
                    }
                }
            }
        }
        if (entries == 0) throw new SheetFault(Reason.DAMAGED);
    }

    private static List<SheetRow> rows(byte[] bytes) throws IOException, SheetFault {
        var found = new ArrayList<SheetRow>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                var row = each.next();
                SheetReader.checkSize(found.size(), row.getCellCount());
                found.add(new SheetRow(row.getRowNum(), cells(row)));
            }
        }
        return found;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getOptionalCell(column).orElse(null)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getText() == null) return "";
        return isDay(cell) ? DAY_ZERO.plusDays(cell.asNumber().longValue()).toString() : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        boolean isDated =
                cell.getType() == CellType.NUMBER && format != null && format.contains("y") && format.contains("d");
        return isDated && cell.asNumber().signum() > 0 && cell.asNumber().longValue() <= LAST_SERIAL;
    }
}
