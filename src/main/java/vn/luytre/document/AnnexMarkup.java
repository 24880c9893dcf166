package vn.luytre.document;

import org.w3c.dom.Element;

/** The annexes behind the signature, each on pages of its own that are numbered by themselves. */
final class AnnexMarkup {
    private final OfficialDocument document;
    private final Markup markup;
    private final Section upright;
    private final Element end;

    /**
     * Those of a document.
     *
     * @param last the pages of the document itself
     */
    AnnexMarkup(OfficialDocument document, Markup markup, Section last) {
        this.document = document;
        this.markup = markup;
        this.upright = new Section((Element) last.properties().cloneNode(true));
        this.end = last.properties();
    }

    void write() {
        var section = upright;
        for (int i = 0; i < document.annexes().size(); i++) {
            var annex = document.annexes().get(i);
            add(ofSection(section));
            section = upright.turned(annex.page());
            head(i);
            for (var block : new BlockMarkup(markup).of(annex.blocks(), section)) add(block);
        }
        if (!document.annexes().isEmpty()) end.getParentNode().replaceChild(section.properties(), end);
    }

    private void add(Element element) {
        end.getParentNode().insertBefore(element, end);
    }

    /** The last paragraph of a section says what its pages are like. */
    private Element ofSection(Section section) {
        var paragraph = markup.paragraph("LtGap");
        markup.format(paragraph, (Element) section.properties().cloneNode(true));
        return paragraph;
    }

    private void head(int number) {
        var head = AnnexHead.of(document, number);
        add(markup.paragraph("LtAnnexNumber", head.number()));
        add(markup.paragraph("LtAnnexTitle", head.title()));
        add(markup.paragraph("LtAnnexNote", head.belongsTo()));
    }
}
