package vn.luytre.reading.award;

import java.util.List;
import java.util.Set;
import vn.luytre.reading.Award;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;

/** Finds the commendations that a decision gives. */
public final class AwardReader {
    private AwardReader() {}

    public static List<Award> read(PreparedText text, Header header) {
        return find(text).awards();
    }

    /** The words at which amounts begin that are given with awards: they are no figures of the document. */
    public static Set<Integer> amounts(PreparedText text) {
        return find(text).amounts();
    }

    private static AwardList find(PreparedText text) {
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
        return awards;
    }
}
