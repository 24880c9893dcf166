package vn.luytre.assessment.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** The columns of a sheet of self-reviews: the object, then each item with its reason. What a season computes itself has none. */
public final class SheetColumns {
    static final String OBJECT = "Mã đối tượng";
    static final String TITLE = "Tên đối tượng";
    static final String PLACE = "Địa bàn";
    static final String DOCUMENT = "Văn bản dẫn chiếu";
    private static final String REASON = "Lý do ";
    private static final String PART = " số đạt";
    private static final String WHOLE = " tổng số";

    private final Map<String, Integer> found = new HashMap<>();

    private SheetColumns(SheetRow header) {
        for (int column = 0; column < header.cells().size(); column++)
            found.putIfAbsent(Folding.key(header.text(column)).strip(), column);
    }

    static SheetColumns of(SheetRow header) {
        return new SheetColumns(header);
    }

    /** What stands over the columns. */
    public static List<String> titles(ObjectRule rule) {
        var titles = new ArrayList<>(List.of(OBJECT, TITLE, PLACE));
        for (var item : items(rule)) {
            switch (item.answering()) {
                case YES_NO, POINTS -> titles.add(item.code());
                case SHARE -> {
                    titles.add(item.code() + PART);
                    titles.add(item.code() + WHOLE);
                }
                case REGISTERED, RECOGNISED -> {}
            }
            titles.add(REASON + item.code());
        }
        titles.add(DOCUMENT);
        return titles;
    }

    static List<Item> items(ObjectRule rule) {
        return rule.items().stream()
                .filter(item -> !item.answering().isComputed())
                .toList();
    }

    boolean has(String title) {
        return found.containsKey(Folding.key(title).strip());
    }

    /** The number of a column from 0; -1 where there is none. */
    int column(String title) {
        return found.getOrDefault(Folding.key(title).strip(), -1);
    }

    String text(SheetRow row, String title) {
        int column = column(title);
        return column < 0 ? "" : row.text(column);
    }

    String reason(SheetRow row, Item item) {
        return text(row, REASON + item.code());
    }

    String part(SheetRow row, Item item) {
        return text(row, item.code() + PART);
    }

    String whole(SheetRow row, Item item) {
        return text(row, item.code() + WHOLE);
    }

    /** «D» of the column of an item. */
    String letter(Item item) {
        int column = Math.max(column(item.code()), column(item.code() + PART));
        return column < 0 ? "?" : SheetRow.letter(column);
    }
}
