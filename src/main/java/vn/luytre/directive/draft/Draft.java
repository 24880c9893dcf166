package vn.luytre.directive.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.luytre.web.Refused;

/** A draft as it stands: its version, and its rows by their number. Immutable; a {@link Command} makes another. */
public final class Draft {
    private static final Comparator<Item> IN_ORDER =
            Comparator.comparingInt(Item::position).thenComparingInt(Item::id);

    private final int version;
    private final SortedMap<Integer, Item> items;
    private final Map<Integer, List<Item>> children;

    private Draft(int version, SortedMap<Integer, Item> items) {
        this.version = version;
        this.items = items;
        this.children = new TreeMap<>();
        for (var item : items.values()) {
            children.computeIfAbsent(item.parent() == null ? 0 : item.parent(), _ -> new ArrayList<>())
                    .add(item);
        }
        children.values().forEach(list -> list.sort(IN_ORDER));
    }

    public static Draft of(int version, List<Item> items) {
        var byId = new TreeMap<Integer, Item>();
        for (var item : items) byId.put(item.id(), item);
        return new Draft(version, byId);
    }

    public int version() {
        return version;
    }

    /** All rows, dropped ones too. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The rows of a kind that belong to no other, in their order, dropped ones too. */
    public List<Item> all(ItemKind kind) {
        return of(children.getOrDefault(0, List.of()), kind);
    }

    /** The same below a row. */
    public List<Item> all(ItemKind kind, Item parent) {
        return of(children.getOrDefault(parent.id(), List.of()), kind);
    }

    private static List<Item> of(List<Item> items, ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The rows of a kind that are not dropped. */
    public List<Item> kept(ItemKind kind) {
        return all(kind).stream().filter(item -> !item.dropped()).toList();
    }

    /** The same below a row. */
    public List<Item> kept(ItemKind kind, Item parent) {
        return all(kind, parent).stream().filter(item -> !item.dropped()).toList();
    }

    /** The row with this number; a refusal where there is none. */
    public Item item(int id) {
        var item = items.get(id);
        if (item == null) throw Refused.conflict("directive.draft.no-item");
        return item;
    }

    /** True where the row is there and exactly so. */
    boolean has(Item item) {
        return item.equals(items.get(item.id()));
    }

    /** What holds for a field of the head: {@code number}, {@code date} … */
    public Optional<String> field(String name) {
        return fields(name).flatMap(item -> item.holds().stream()).findFirst();
    }

    /** The rows of a field of the head, dropped ones too. */
    public Stream<Item> fields(String name) {
        return all(ItemKind.FIELD).stream().filter(item -> item.name().equals(name));
    }

    /** What a duty says, as it holds. */
    public static String sentence(Item duty) {
        var place = duty.place();
        return duty.value() != null ? duty.value() : place == null ? "" : place.words();
    }

    int freshId() {
        return items.isEmpty() ? 1 : items.lastKey() + 1;
    }

    Draft with(Item item) {
        return with(List.of(item));
    }

    Draft with(List<Item> changed) {
        var all = new TreeMap<>(items);
        for (var item : changed) all.put(item.id(), item);
        return new Draft(version, all);
    }

    Draft changing(int id, UnaryOperator<Item> change) {
        return with(change.apply(item(id)));
    }
}
