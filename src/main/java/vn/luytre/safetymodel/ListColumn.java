package vn.luytre.safetymodel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** The columns of a list of sites, by the titles that people write above them. */
enum ListColumn {
    NAME("Tên mô hình", "ten mo hinh", "mo hinh"),
    TYPE("Loại", "loai", "loai mo hinh"),
    COMMUNE("Xã, phường", "xa phuong", "xa", "don vi"),
    AREA("Địa bàn, cơ quan", "dia ban co quan", "dia ban", "thon", "diem"),
    SPOT("Vị trí", "vi tri"),
    LAUNCHED("Ngày ra mắt", "ngay ra mat", "ra mat"),
    BASIS("Số quyết định", "so quyet dinh", "quyet dinh"),
    BASIS_DAY("Ngày quyết định", "ngay quyet dinh"),
    GROUPS("Số tổ", "so to", "to"),
    MEMBERS("Thành viên", "thanh vien", "so thanh vien"),
    HOUSEHOLDS("Hộ tham gia", "ho tham gia", "so ho"),
    HEAD("Người đứng đầu", "nguoi dung dau"),
    PHONE("Điện thoại cơ quan", "dien thoai co quan", "dien thoai");

    private final String title;
    private final String keys;

    ListColumn(String title, String... keys) {
        this.title = title;
        this.keys = "|" + String.join("|", keys) + "|";
    }

    /** As the template has it. */
    String title() {
        return title;
    }

    /** Where the columns are, by the titles; none without those that each row needs. */
    static Map<ListColumn, Integer> titles(SheetRow row) {
        var found = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            var key = key(row.text(at));
            for (var column : values()) if (column.keys.contains("|" + key + "|")) found.putIfAbsent(column, at);
        }
        boolean isEnough = found.keySet().containsAll(List.of(NAME, TYPE, LAUNCHED));
        return isEnough ? found : Map.of();
    }

    /** Letters and digits only, so that «Xã/phường» and «Xã, phường» are one. */
    static String key(String text) {
        var words = Folding.key(text).split("[^a-z0-9]+", -1);
        return String.join(
                " ", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
    }
}
