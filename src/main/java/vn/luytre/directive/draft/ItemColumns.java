package vn.luytre.directive.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns, for a statement that writes them all at once. */
record ItemColumns(List<Item> items) {
    Map<String, Object> named() {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("id", numbers(Item::id));
        columns.put("parent", numbers(Item::parent));
        columns.put("kind", texts(item -> item.kind().name()));
        columns.put("name", texts(Item::name));
        columns.put("position", numbers(Item::position));
        columns.put(
                "start",
                numbers(item -> item.place() == null ? null : item.place().start()));
        columns.put(
                "end",
                numbers(item -> item.place() == null ? null : item.place().end()));
        columns.put(
                "words",
                texts(item -> item.place() == null ? null : item.place().words()));
        columns.put(
                "read", texts(item -> item.read() == null ? null : item.read().value()));
        columns.put(
                "confidence",
                texts(item ->
                        item.read() == null ? null : item.read().confidence().name()));
        columns.put(
                "rule", texts(item -> item.read() == null ? null : item.read().rule()));
        columns.put("note", texts(Item::note));
        columns.put("value", texts(Item::value));
        columns.put("confirmed", items.stream().map(Item::confirmed).toArray(Boolean[]::new));
        columns.put("dropped", items.stream().map(Item::dropped).toArray(Boolean[]::new));
        return columns;
    }

    private Integer[] numbers(Function<Item, @Nullable Integer> value) {
        return items.stream().map(value).toArray(Integer[]::new);
    }

    private String[] texts(Function<Item, @Nullable String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }
}
