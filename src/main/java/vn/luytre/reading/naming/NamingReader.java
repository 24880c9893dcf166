package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.citation.Citations;
import vn.luytre.reading.layout.Block;

/** Finds the models, programmes and standards that a text names. */
public final class NamingReader {
    private NamingReader() {}

    public static NamedThings read(PreparedText text, Citations citations) {
        var names = new Names();
        var scan = new NamingScan(text, names);
        var tables = new ModelTables(text, names);
        @Nullable NameKind announced = null;
        for (Block block : text.clean().blocks()) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    announced = scan.read(text.firstWord(paragraph), text.wordAfter(paragraph), announced);
                case Block.Table table -> {
                    tables.read(table);
                    for (var row : table.rows()) for (var cell : row.cells()) cell(text, scan, cell);
                    announced = null;
                }
            }
        }
        CitedNames.link(names, citations);
        return names.all();
    }

    private static void cell(PreparedText text, NamingScan scan, Block.Cell cell) {
        if (!cell.isEmpty())
            scan.read(text.words().from(cell.start()), text.words().from(cell.end()), null);
    }
}
