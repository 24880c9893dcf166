package vn.luytre.organization;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** The columns of a list of units, by the titles that people write above them. */
enum ImportColumn {
    CODE(0, "Mã", "|ma|ma don vi|ma so|"),
    NAME(1, "Tên đơn vị", "|ten don vi|ten|don vi|"),
    KIND(2, "Loại", "|loai|loai don vi|"),
    PARENT(3, "Đơn vị cấp trên", "|don vi cap tren|cap tren|truc thuoc|thuoc|"),
    SINCE(4, "Từ ngày", "|tu ngay|ngay thanh lap|hieu luc tu|");

    private final int usual;
    private final String title;
    private final String keys;

    ImportColumn(int usual, String title, String keys) {
        this.usual = usual;
        this.title = title;
        this.keys = keys;
    }

    /** Where it stands where there are no titles. */
    int usual() {
        return usual;
    }

    /** As the template has it. */
    String title() {
        return title;
    }

    /** Where the columns are, if the row has the titles; a name is the least. */
    static Optional<Map<ImportColumn, Integer>> titles(SheetRow row) {
        var found = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            var key = "|" + Folding.key(row.text(at)) + "|";
            for (var column : values()) if (column.keys.contains(key)) found.putIfAbsent(column, at);
        }
        return found.containsKey(NAME) ? Optional.of(found) : Optional.empty();
    }
}
