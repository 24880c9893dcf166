package vn.luytre.document;

import org.w3c.dom.Element;

/** A paragraph that is nothing but a line in the middle of its room. */
record RuleMarkup(Markup markup) {
    void draw(Element paragraph, int room, int length) {
        var format = Markup.child(paragraph, "pPr").orElseGet(() -> {
            var made = markup.element("pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        var line = markup.with("top", "val", "single");
        Markup.set(Markup.set(Markup.set(line, "sz", 6), "space", 1), "color", "000000");
        var margins = markup.with("ind", "left", (room - length) / 2);
        Markup.set(margins, "right", (room - length) / 2);
        var after = Markup.child(format, "pStyle").map(Element::getNextSibling).orElse(format.getFirstChild());
        for (var name : new String[] {"pBdr", "ind"}) Markup.child(format, name).ifPresent(format::removeChild);
        format.insertBefore(markup.element("pBdr", line), after);
        format.insertBefore(margins, beforeMargins(format));
    }

    /** The schema wants an order: what may come after the margins of a paragraph. */
    private static org.w3c.dom.@org.jspecify.annotations.Nullable Node beforeMargins(Element format) {
        for (var name : new String[] {"contextualSpacing", "mirrorIndents", "jc", "outlineLvl", "rPr"}) {
            var found = Markup.child(format, name);
            if (found.isPresent()) return found.get();
        }
        return null;
    }
}
