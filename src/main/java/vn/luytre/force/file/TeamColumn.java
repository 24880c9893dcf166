package vn.luytre.force.file;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** The columns of a list of teams, by the titles that people write above them. */
public enum TeamColumn {
    COMMUNE("Xã, phường, đặc khu"),
    NAME("Tên tổ"),
    AREAS("Địa bàn"),
    DECISION("Số quyết định"),
    DECISION_DAY("Ngày quyết định"),
    FOUNDED("Ngày thành lập"),
    HEADS("Tổ trưởng"),
    DEPUTIES("Tổ phó"),
    MEMBERS("Tổ viên"),
    HEAD_NAME("Họ tên tổ trưởng"),
    HEAD_PHONE("Điện thoại công vụ"),
    HOUSEHOLDS("Số hộ");

    private final String title;

    TeamColumn(String title) {
        this.title = title;
    }

    /** As the template has it. */
    public String title() {
        return title;
    }

    /** Where the columns are, if the row has the titles; a name is the least. */
    static Optional<Map<TeamColumn, Integer>> titles(SheetRow row) {
        var found = new EnumMap<TeamColumn, Integer>(TeamColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            var key = Folding.key(row.text(at));
            for (var column : values()) if (Folding.key(column.title).equals(key)) found.putIfAbsent(column, at);
        }
        return found.containsKey(NAME) ? Optional.of(found) : Optional.empty();
    }
}
