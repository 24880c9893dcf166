package vn.luytre.directive.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;

/**
 * A piece of the text of a document on the screen.
 *
 * @param item the row of the draft that it belongs to, the innermost where there are several; 0 for none
 * @param style classes of the style sheet
 * @param first the first piece of its row, which links lead to
 */
public record TextPiece(String text, int item, String style, boolean first) {
    private static final Set<ItemKind> SHOWN = EnumSet.of(
            ItemKind.FIELD, ItemKind.DUTY, ItemKind.ACTOR, ItemKind.TIMING, ItemKind.CITATION, ItemKind.NAMED);

    private record Marked(int start, int end, Item item) {
        int length() {
            return end - start;
        }
    }

    /** The text in pieces: each begins or ends where a row of the draft does. */
    static List<TextPiece> of(String raw, Draft draft) {
        var marked = marked(draft);
        var borders = new TreeSet<Integer>(List.of(0, raw.codePointCount(0, raw.length())));
        for (var one : marked) {
            borders.add(one.start());
            borders.add(one.end());
        }
        return pieces(raw, marked, List.copyOf(borders));
    }

    private static List<Marked> marked(Draft draft) {
        var marked = new ArrayList<Marked>();
        for (var item : draft.items()) {
            var place = item.place();
            if (place != null && SHOWN.contains(item.kind()) && !item.dropped() && !isOfDropped(draft, item)) {
                marked.add(new Marked(place.start(), place.end(), item));
            }
        }
        marked.sort(Comparator.comparingInt(Marked::start));
        return marked;
    }

    private static boolean isOfDropped(Draft draft, Item item) {
        return item.parent() != null
                && (draft.item(item.parent()).dropped() || isOfDropped(draft, draft.item(item.parent())));
    }

    private static List<TextPiece> pieces(String raw, List<Marked> marked, List<Integer> borders) {
        var pieces = new ArrayList<TextPiece>();
        var open = new ArrayList<Marked>();
        var seen = new HashSet<Integer>();
        int next = 0;
        int index = 0;
        for (int i = 0; i + 1 < borders.size(); i++) {
            int start = borders.get(i);
            int end = raw.offsetByCodePoints(index, borders.get(i + 1) - start);
            open.removeIf(one -> one.end() <= start);
            while (next < marked.size() && marked.get(next).start() <= start) open.add(marked.get(next++));
            open.removeIf(one -> one.end() <= start);
            pieces.add(piece(raw.substring(index, end), open, seen));
            index = end;
        }
        return List.copyOf(pieces);
    }

    private static TextPiece piece(String text, List<Marked> open, HashSet<Integer> seen) {
        var shown = text.replace("*", "").replace("#", "");
        if (open.isEmpty()) return new TextPiece(shown, 0, "", false);
        var inner = open.stream()
                .min(Comparator.comparingInt(Marked::length))
                .orElseThrow()
                .item();
        boolean inDuty = open.stream().anyMatch(one -> one.item().kind() == ItemKind.DUTY);
        var style = "read read-" + inner.kind().name().toLowerCase(Locale.ROOT)
                + (inDuty ? " in-duty" : "")
                + (inner.isOpen() ? " unsure" : "");
        return new TextPiece(shown, inner.id(), style, seen.add(inner.id()));
    }
}
