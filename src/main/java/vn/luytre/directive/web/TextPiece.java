package vn.luytre.directive.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.DraftText;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.reading.Doubt;

/**
 * A piece of the text of a document on the screen.
 *
 * @param start where it begins, in code points of the text
 * @param end where it ends
 * @param item the row of the draft that it belongs to, the innermost where there are several; 0 for none
 * @param style classes of the style sheet
 * @param first the first piece of its row, which links lead to
 * @param doubt why its words are not sure; null where they are
 */
public record TextPiece(
        int start, int end, String text, int item, String style, boolean first, Doubt.@Nullable Cause doubt) {
    private static final Set<ItemKind> SHOWN = EnumSet.of(
            ItemKind.FIELD, ItemKind.DUTY, ItemKind.ACTOR, ItemKind.TIMING, ItemKind.CITATION, ItemKind.NAMED);

    private record Marked(int start, int end, Item item) {
        int length() {
            return end - start;
        }
    }

    /** The text in pieces: each begins or ends where a row of the draft does. */
    static List<TextPiece> of(DraftText text, Draft draft) {
        var marked = marked(draft);
        var borders = new TreeSet<Integer>(List.of(0, text.length()));
        for (var one : marked) borders.addAll(List.of(one.start(), one.end()));
        for (var doubt : text.doubts()) borders.addAll(List.of(doubt.start(), doubt.end()));
        return pieces(text, marked, List.copyOf(borders));
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

    private static List<TextPiece> pieces(DraftText text, List<Marked> marked, List<Integer> borders) {
        var raw = text.raw();
        var doubts = doubts(text);
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
            var stretch = new Stretch(start, borders.get(i + 1), shown(raw.substring(index, end), i == 0));
            pieces.add(piece(stretch, open, seen, doubts.get(start)));
            index = end;
        }
        return List.copyOf(pieces);
    }

    private record Stretch(int start, int end, String words) {}

    /** Which borders begin a doubt; no piece is longer than one. */
    private static Map<Integer, Doubt.Cause> doubts(DraftText text) {
        var causes = new HashMap<Integer, Doubt.Cause>();
        for (var doubt : text.doubts()) if (doubt.end() > doubt.start()) causes.put(doubt.start(), doubt.cause());
        return causes;
    }

    /** Without emphasis marks, and without the gaps that a layout left in the text. */
    private static String shown(String text, boolean first) {
        var shown = text.replace("*", "").replace("#", "").replaceAll("\\n[ \\t]*\\n\\s*\\n", "\n\n");
        return first ? shown.stripLeading() : shown;
    }

    private static TextPiece piece(
            Stretch stretch, List<Marked> open, HashSet<Integer> seen, Doubt.@Nullable Cause doubt) {
        var unsure = doubt == null ? "" : " doubt";
        if (open.isEmpty()) {
            return new TextPiece(stretch.start(), stretch.end(), stretch.words(), 0, unsure.strip(), false, doubt);
        }
        var inner = open.stream()
                .min(Comparator.comparingInt(Marked::length))
                .orElseThrow()
                .item();
        boolean inDuty = open.stream().anyMatch(one -> one.item().kind() == ItemKind.DUTY);
        var style = "read read-" + inner.kind().name().toLowerCase(Locale.ROOT)
                + (inDuty ? " in-duty" : "")
                + (inner.isOpen() ? " unsure" : "")
                + unsure;
        boolean first = seen.add(inner.id());
        return new TextPiece(stretch.start(), stretch.end(), stretch.words(), inner.id(), style, first, doubt);
    }
}
