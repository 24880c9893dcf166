package vn.luytre.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages of one kind: their size, their margins, how they are numbered. */
record Section(Element properties) {
    private static final int A4_WIDTH = 11906;
    private static final int A4_MARGINS = 1701 + 851;

    /** The last of a document. */
    static Section last(Document content) {
        var body = Markup.child(content.getDocumentElement(), "body").orElseThrow();
        return new Section(Markup.child(body, "sectPr").orElseGet(() -> {
            var made = new Markup(content).element("sectPr");
            body.appendChild(made);
            return made;
        }));
    }

    /** Between the margins, in twentieths of a point. */
    int textWidth() {
        int width = Markup.child(properties, "pgSz")
                .map(size -> Markup.number(size, "w"))
                .orElse(A4_WIDTH);
        return width
                - Markup.child(properties, "pgMar")
                        .map(margins -> Markup.number(margins, "left") + Markup.number(margins, "right"))
                        .orElse(A4_MARGINS);
    }

    Annex.Page page() {
        return Markup.child(properties, "pgSz")
                        .filter(size -> Markup.number(size, "w") > Markup.number(size, "h"))
                        .isPresent()
                ? Annex.Page.LANDSCAPE
                : Annex.Page.UPRIGHT;
    }

    /** The same on pages that lie so, with numbers from 1. */
    Section turned(Annex.Page page) {
        var copy = (Element) properties.cloneNode(true);
        var size = Markup.child(copy, "pgSz");
        if (size.isPresent() && new Section(copy).page() != page) {
            int width = Markup.number(size.get(), "w");
            Markup.set(size.get(), "w", Markup.number(size.get(), "h"));
            Markup.set(size.get(), "h", width);
            if (page == Annex.Page.LANDSCAPE) Markup.set(size.get(), "orient", "landscape");
            else size.get().removeAttributeNS(Markup.W, "orient");
        }
        return new Section(copy);
    }

    /** How wide the lines of a paragraph of a template are: those of its cell or of the page. */
    static int room(Element paragraph, Document content) {
        return Markup.around(paragraph, "tc")
                .flatMap(cell -> Markup.child(cell, "tcPr"))
                .flatMap(format -> Markup.child(format, "tcW"))
                .map(width -> Markup.number(width, "w"))
                .filter(width -> width > 0)
                .orElseGet(() -> last(content).textWidth());
    }
}
