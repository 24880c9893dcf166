package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks through a part of a template for the paragraphs that have placeholders, and says where each stands. */
final class Slots {
    private Slots() {}

    /**
     * Those of the text itself, or of a head or foot of pages, where only words can be filled in.
     *
     * @param faults to which is added what is wrong with them
     */
    static List<Slot> of(Document content, boolean isBody, List<String> faults) {
        var slots = new ArrayList<Slot>();
        for (var paragraph : Markup.all(content.getDocumentElement(), "p")) {
            var place = isBody ? place(paragraph) : "đầu trang hoặc chân trang";
            var slot = Slot.of(paragraph, place, faults);
            if (slot.isEmpty()) continue;
            if (!isBody) onlyWords(slot, place, faults);
            slots.add(slot);
        }
        return slots;
    }

    private static void onlyWords(Slot slot, String place, List<String> faults) {
        for (var hole : slot.holes()) {
            if (hole.placeholder().way() != Placeholder.Way.WORDS) {
                faults.add(hole.placeholder() + " không dùng được ở " + place + ".");
            }
        }
    }

    /** «bảng 1, dòng 1, ô 2, đoạn 3», «đoạn 5». */
    private static String place(Element paragraph) {
        var place = new StringBuilder();
        for (Node at = paragraph; at != null; at = at.getParentNode()) {
            var word = word(at);
            if (word.isEmpty()) continue;
            place.insert(0, word + " " + number((Element) at) + (place.isEmpty() ? "" : ", "));
        }
        return place.toString();
    }

    private static String word(Node node) {
        if (!Markup.W.equals(node.getNamespaceURI())) return "";
        return switch (node.getLocalName()) {
            case "p" -> "đoạn";
            case "tc" -> "ô";
            case "tr" -> "dòng";
            case "tbl" -> "bảng";
            default -> "";
        };
    }

    /** The how manieth of its kind among its neighbours, from 1. */
    private static int number(Element element) {
        int number = 1;
        for (var before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (Markup.is(before, element.getLocalName())) number++;
        }
        return number;
    }
}
