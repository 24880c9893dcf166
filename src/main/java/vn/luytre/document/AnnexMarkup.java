package vn.luytre.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The annexes behind the signature, each on pages of its own that are numbered by themselves. */
final class AnnexMarkup {
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final OfficialDocument document;
    private final Markup markup;
    private final Section upright;

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

    private final Element end;

    void write() {
        var section = upright;
        for (int i = 0; i < document.annexes().size(); i++) {
            var annex = document.annexes().get(i);
            add(ofSection(section));
            section = upright.turned(annex.page());
            head(i, annex);
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

    private void head(int number, Annex annex) {
        var name = document.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + NUMBERS.get(number);
        add(markup.paragraph("LtAnnexNumber", name));
        add(markup.paragraph("LtAnnexTitle", annex.title().toUpperCase(Locale.forLanguageTag("vi"))));
        var head = document.head();
        add(markup.paragraph(
                "LtAnnexNote",
                "(Kèm theo " + document.type().title() + " số " + head.numberAndNotation() + " "
                        + head.dayInWords().strip() + " của " + Said.tidy(head.issuer()) + ")"));
    }
}
