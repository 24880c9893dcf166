package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;

/** Finds the instruments that a document cites. */
public final class CitationReader {
    private CitationReader() {}

    public static Citations read(PreparedText text, Header header) {
        var mentions = new ArrayList<Mention>();
        var links = new ArrayList<Relations.Link>();
        var own = new ArrayList<DocumentRelations.Link>();
        var relations = new Relations(text.words());
        var document = new DocumentRelations(text.words());
        var opening = new Opening(text);
        for (int block = 0; block < text.clean().blocks().size(); block++) {
            for (var stretch : stretches(text, text.clean().blocks().get(block))) {
                var found = new MentionScanner(text.words(), stretch).scan();
                if (found.isEmpty()) continue;
                mentions.addAll(found);
                relations.find(found, links);
                if (block >= text.parts().body()) own.addAll(document.find(stretch, found, opening.holds(block)));
            }
        }
        if (mentions.isEmpty()) return Citations.NONE;
        var number = header.number();
        var instruments = new Gathering(text.words(), number == null ? null : number.value()).gather(mentions);
        return new CitationWriter(text, instruments).write(links, own);
    }

    /** A paragraph, or each cell of a table: nothing is read across their borders. */
    private static List<Stretch> stretches(PreparedText text, Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                List.of(new Stretch(text.firstWord(paragraph), text.wordAfter(paragraph)));
            case Block.Table table -> {
                var cells = new ArrayList<Stretch>();
                for (var row : table.rows()) {
                    for (var cell : row.cells()) {
                        cells.add(new Stretch(
                                text.words().from(cell.start()), text.words().from(cell.end())));
                    }
                }
                yield cells;
            }
        };
    }
}
