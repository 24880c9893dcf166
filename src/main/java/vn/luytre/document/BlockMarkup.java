package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The blocks of a document as paragraphs and tables. */
final class BlockMarkup {
    private final Markup markup;

    BlockMarkup(Markup markup) {
        this.markup = markup;
    }

    /** For pages of that kind. */
    List<Element> of(List<Block> blocks, Section section) {
        var made = new ArrayList<Element>();
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> made.addAll(heading(heading));
                case Block.Paragraph(var text) -> made.add(markup.paragraph("LtBody", text));
                case Block.Item(var label, var text) -> made.add(item(label, text));
                case Block.Points(var texts) ->
                    texts.forEach(text -> made.add(markup.paragraph("LtBody", "- " + text)));
                case FigureLine line -> made.add(markup.paragraph("LtBody", "- " + line + "."));
                case Table table -> made.addAll(new TableMarkup(markup, section).of(table));
            }
        }
        return made;
    }

    private List<Element> heading(Block.Heading heading) {
        var title = heading.title();
        return switch (heading.level()) {
            case CHAPTER ->
                List.of(markup.paragraph("LtChapter", heading.label()), markup.paragraph("LtChapter", upper(title)));
            case PART -> List.of(markup.paragraph("LtPart", heading.label() + ". " + upper(title)));
            case SECTION -> List.of(markup.paragraph("LtSection", heading.label() + ". " + title));
        };
    }

    private Element item(String label, String text) {
        var paragraph = markup.paragraph("LtBody");
        markup.add(paragraph, label + " ", label.startsWith("Điều "));
        return markup.add(paragraph, text, false);
    }

    private static String upper(String title) {
        return title.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
