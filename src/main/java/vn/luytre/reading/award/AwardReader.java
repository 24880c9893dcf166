package vn.luytre.reading.award;

import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;

/** Finds the commendations that a decision gives. */
public final class AwardReader {
    private AwardReader() {}

    public static Awards read(PreparedText text) {
        var awards = new AwardList();
        var scan = new AwardScan(text, awards);
        var blocks = text.clean().blocks();
        for (int i = text.parts().body(); i < blocks.size(); i++) {
            boolean annex = i >= text.parts().annexes();
            if (i >= text.parts().foot() && !annex) continue;
            switch (blocks.get(i)) {
                case Block.Paragraph paragraph -> scan.paragraph(paragraph, annex);
                case Block.Table table -> scan.table(table);
            }
        }
        return awards.all();
    }
}
