package vn.luytre.directive.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Citation;

/** The rows of an instrument that the text names: one for itself, and one for each field that belongs to it. */
final class CitationRows {
    private CitationRows() {}

    static void add(Citation citation, List<Item> items) {
        var first = citation.mentions().isEmpty() ? null : citation.mentions().getFirst();
        var name = citation.canonical() != null ? citation.canonical() : citation.title();
        var read = new Item.Read(name == null ? citation.type() : name, citation.confidence(), citation.rule());
        int id = items.size() + 1;
        var place = DraftMaker.place(first == null ? null : first.head());
        items.add(new Item(
                id, null, ItemKind.CITATION, citation.type(), id, place, read, citation.id(), null, false, false));
        field("printed", citation.numberSymbol(), id, citation, items);
        field("date", citation.date(), id, citation, items);
        field("issuer", citation.issuer(), id, citation, items);
        field("title", citation.title(), id, citation, items);
    }

    private static void field(String name, @Nullable String value, int parent, Citation citation, List<Item> items) {
        if (value == null) return;
        int id = items.size() + 1;
        var read = new Item.Read(value, citation.confidence(), citation.rule());
        items.add(new Item(id, parent, ItemKind.FIELD, name, id, null, read, null, null, false, false));
    }
}
