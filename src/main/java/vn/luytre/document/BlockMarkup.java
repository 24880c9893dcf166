package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The blocks of a document as paragraphs and tables. */
final class BlockMarkup {
    /** In points, the largest first. */
    private static final List<Integer> NAMES = List.of(36, 30, 26, 22, 18);
    /** Lines of large letters are not filled to their ends. */
    private static final double PART_OF_A_NAME = 0.85;

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
                case Block.Inscription inscription -> made.add(inscription(inscription, section.textWidth()));
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

    private Element inscription(Block.Inscription inscription, int room) {
        return switch (inscription.rank()) {
            case LINE -> markup.paragraph("LtInscription", inscription.text());
            case NAME -> {
                var paragraph = markup.paragraph("LtInscriptionName", inscription.text());
                int points = TextWidth.largest(inscription.text(), NAMES, 2, (int) (room * PART_OF_A_NAME));
                markup.size(paragraph, points);
                yield paragraph;
            }
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
