package vn.luytre.document;

import org.w3c.dom.Element;

/** A paragraph that is nothing but a line in the middle of its room. */
record RuleMarkup(Markup markup) {
    void draw(Element paragraph, int room, int length) {
        var line = markup.with("top", "val", "single");
        Markup.set(Markup.set(Markup.set(line, "sz", 6), "space", 1), "color", "000000");
        var margins = markup.with("ind", "left", (room - length) / 2);
        Markup.set(margins, "right", (room - length) / 2);
        markup.format(paragraph, markup.element("pBdr", line));
        markup.format(paragraph, margins);
    }
}
