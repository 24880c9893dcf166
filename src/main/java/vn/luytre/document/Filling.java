package vn.luytre.document;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts what a document says in the places of a template. */
final class Filling {
    private final OfficialDocument document;
    private final DocumentTemplate template;
    private final OpenTemplate opened;
    private final Said said;
    private final Markup markup;
    private final BlockMarkup blocks;

    Filling(OfficialDocument document, DocumentTemplate template, OpenTemplate opened) {
        this.document = document;
        this.template = template;
        this.opened = opened;
        this.said = new Said(document);
        this.markup = new Markup(opened.body());
        this.blocks = new BlockMarkup(markup);
    }

    void fill() throws DocumentRefused {
        for (var placeholder : Placeholder.values()) {
            if (placeholder.way() != Placeholder.Way.RULE && !said.isEmpty(placeholder)) template.mustHold(placeholder);
        }
        for (var slot : opened.slots()) fill(slot);
        var section = Section.last(opened.body());
        new AnnexMarkup(document, markup, section).write();
    }

    private void fill(Slot slot) {
        var placeholder = slot.holes().getFirst().placeholder();
        switch (placeholder.way()) {
            case WORDS -> words(slot);
            case LINES -> lines(slot, said.lines(placeholder));
            case BLOCKS -> replace(slot.paragraph(), content(placeholder, slot.paragraph()));
            case RULE -> rule(slot, placeholder);
        }
    }

    private void words(Slot slot) {
        for (var hole : slot.holes().reversed()) slot.fill(hole, said.words(hole.placeholder()));
        boolean mayGo =
                slot.holes().stream().noneMatch(hole -> hole.placeholder().isRequired(document.type()));
        if (mayGo && slot.isBlank()) remove(slot.paragraph());
    }

    private void lines(Slot slot, List<String> lines) {
        for (var line : lines) {
            var copy = (Element) slot.paragraph().cloneNode(true);
            slot.paragraph().getParentNode().insertBefore(copy, slot.paragraph());
            var texts = Markup.all(copy, "t");
            new Slot(copy, texts, slot.holes()).fill(slot.holes().getFirst(), line);
        }
        remove(slot.paragraph());
    }

    private List<Element> content(Placeholder placeholder, Element paragraph) {
        if (placeholder == Placeholder.ADDRESSEES) {
            return new AddresseeMarkup(markup).of(document.distribution().addressees(), paragraph);
        }
        var enactment = document.type().enactment();
        var content = blocks.of(document.body(), Section.last(opened.body()));
        if (enactment != null) content.addFirst(markup.paragraph("LtEnactment", enactment));
        keepWithSignature(content);
        return content;
    }

    /** A signature does not stand alone on a page. */
    private void keepWithSignature(List<Element> content) {
        if (content.isEmpty() || !Markup.is(content.getLast(), "p")) return;
        markup.format(content.getLast(), markup.element("keepNext"));
    }

    private void replace(Element paragraph, List<Element> content) {
        for (var element : content) paragraph.getParentNode().insertBefore(element, paragraph);
        remove(paragraph);
    }

    private void rule(Slot slot, Placeholder placeholder) {
        for (var text : slot.texts()) Markup.setText(text, "");
        int room = Section.room(slot.paragraph(), opened.body());
        new RuleMarkup(markup).draw(slot.paragraph(), room, said.ruleLength(placeholder, room));
    }

    /** A cell keeps its last paragraph: it must have one. */
    private void remove(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean isLastOfCell =
                Markup.is(parent, "tc") && Markup.all((Element) parent, "p").size() == 1;
        if (!isLastOfCell) parent.removeChild(paragraph);
    }
}
