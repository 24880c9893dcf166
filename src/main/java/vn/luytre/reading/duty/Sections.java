package vn.luytre.reading.duty;

import java.util.Locale;
import vn.luytre.reading.outline.Item;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Tells parts that hold duties («Nhiệm vụ», «Tổ chức thực hiện») from those that do not («Mục đích, yêu cầu», «Chỉ tiêu»), by their titles. */
final class Sections {
    /** What a title says about the items under it. */
    enum Kind {
        DUTIES,
        NO_DUTIES,
        /** Only titles of whole parts say so: «Đánh giá, phân loại» may be a duty further down. */
        NO_DUTIES_OF_PART,
        /** The title says nothing; what is above it counts. */
        OPEN
    }

    private static final Phrases<Kind> TITLES = WordList.phrases(
            Sections.class,
            "section-titles.tsv",
            kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    private static final Phrases<String> DECISIONS = WordList.phrases(Sections.class, "decisions.txt");

    private final Words words;

    Sections(Words words) {
        this.words = words;
    }

    /** A word for duties counts more than one for none: «Mục tiêu, nhiệm vụ». */
    Kind of(Item item) {
        var said = item.said();
        Kind kind = Kind.OPEN;
        if (tellsSomebody(said)) return Kind.OPEN;
        for (int at = said.from(); at < said.to(); at++) {
            var hit = TITLES.longestAt(words, at, said.to());
            if (hit == null) continue;
            if (hit.meaning() == Kind.DUTIES) return Kind.DUTIES;
            if (hit.meaning() == Kind.NO_DUTIES || item.isPart()) kind = Kind.NO_DUTIES;
            at = hit.after() - 1;
        }
        return kind;
    }

    /** «Yêu cầu UBND các xã, phường:» is an order, «Mục đích, yêu cầu» is none. */
    private boolean tellsSomebody(Item.Stretch said) {
        int after = Lexicon.ORDERS.after(words, said.from(), said.to());
        return after > said.from() && new BodyReader(words).beginsAt(after, said.to());
    }

    /** «Điều 1. Công nhận …», «Điều 3. Quyết định này có hiệu lực …»: decides, and asks nothing. */
    boolean decides(Item item) {
        return DECISIONS.standAt(words, item.said().from());
    }
}
