package vn.luytre.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pair of units of an event of the pack; «*» marks that only a part of the one before went to the one after. */
record EventLinks(
        String event, @Nullable String before, @Nullable String after, boolean part) {
    private static final int BEFORE = 5;
    private static final int AFTER = 6;

    static List<EventLinks> of(PackFile events) {
        var links = new ArrayList<EventLinks>();
        int line = 0;
        for (var row : events.rows()) {
            var key = "base/" + ++line;
            for (var before : row.text(BEFORE).split(",", -1)) {
                for (var after : row.text(AFTER).split(",", -1)) links.add(link(key, before, after));
            }
        }
        return links;
    }

    private static EventLinks link(String event, String before, String after) {
        return new EventLinks(event, number(before), number(after), before.endsWith("*") || after.endsWith("*"));
    }

    private static @Nullable String number(String cell) {
        var number = cell.replace("*", "");
        return number.isEmpty() ? null : number;
    }
}
