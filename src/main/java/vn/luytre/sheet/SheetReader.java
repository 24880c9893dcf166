package vn.luytre.sheet;

import java.util.List;
import java.util.Locale;
import vn.luytre.sheet.SheetFault.Reason;

/** Reads the first table of an XLSX file, or a CSV file in UTF-8. Empty rows are left out, numbers of rows are kept. */
public final class SheetReader {
    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_BYTES = 20_000_000;

    private SheetReader() {}

    /**
     * The rows of the table.
     *
     * @param name name of the file, which tells its kind
     */
    public static List<SheetRow> read(String name, byte[] bytes) throws SheetFault {
        if (bytes.length > MAX_BYTES) throw new SheetFault(Reason.TOO_LARGE);
        var kind = name.toLowerCase(Locale.ROOT);
        var rows = kind.endsWith(".xlsx") ? Xlsx.read(bytes) : kind.endsWith(".csv") ? Csv.read(bytes) : null;
        if (rows == null) throw new SheetFault(Reason.KIND);
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    static void checkSize(int rows, int columns) throws SheetFault {
        if (rows > MAX_ROWS || columns > MAX_COLUMNS) throw new SheetFault(Reason.TOO_LARGE);
    }
}
