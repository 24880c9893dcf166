package vn.luytre.reading.indicator;

import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.award.Awards;
import vn.luytre.reading.layout.Block;

/** Finds the figures of a text and of its tables, from the body on, without the foot. */
public final class IndicatorReader {
    private IndicatorReader() {}

    public static List<Indicator> read(PreparedText text, Header header, Awards awards) {
        var found = new Entries();
        var running = new RunningFigures(text, awards.amounts(), found);
        var tables = new FigureTable(text, running, found);
        var parts = new PartReader(text, header);
        var blocks = text.clean().blocks();
        for (int i = text.parts().body(); i < blocks.size(); i++) {
            if (i >= text.parts().foot() && i < text.parts().annexes()) continue;
            switch (blocks.get(i)) {
                case Block.Paragraph paragraph ->
                    running.read(text.firstWord(paragraph), text.wordAfter(paragraph), parts.at(paragraph));
                case Block.Table table -> tables.read(table, parts.current());
            }
        }
        return found.all();
    }
}
