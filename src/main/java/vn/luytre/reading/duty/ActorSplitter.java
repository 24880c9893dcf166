package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.duty.BodyReader.Row;
import vn.luytre.reading.duty.Lexicon.Head;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Parts names in a row into bodies. «Các sở, ban, ngành, UBND các xã, phường»: a comma parts where an institution or a title
 * begins, and before «các …» only where a single institution stands before it («UBND tỉnh, các đơn vị liên quan»); groups in a row
 * stay together («các sở, ban, ngành, các đoàn thể»).
 */
public final class ActorSplitter {
    private static final Phrase AND = Phrase.of("và");
    private static final Phrase OF_ALL_LEVELS = Phrase.of("các cấp");
    private static final Phrases<Boolean> SEVERAL =
            Phrases.set("các", "những", "mỗi", "từng", "lực lượng", "mạng lưới", "đội ngũ");
    private static final Phrase THE = Phrase.of("các");
    private static final Phrase OFFICE = Phrase.of("văn phòng");
    private static final Phrases<Boolean> COUNCILS =
            Phrases.set("HĐND", "hội đồng nhân dân", "đoàn ĐBQH", "đoàn đại biểu quốc hội");
    private static final Phrases<Boolean> PLACES = Phrases.set(
            "các thôn",
            "các xã",
            "các phường",
            "các đặc khu",
            "các huyện",
            "các quận",
            "các bản",
            "các ấp",
            "các khóm",
            "các buôn",
            "các bon",
            "các làng",
            "các xóm",
            "các khu phố",
            "các khối phố",
            "các tổ dân phố",
            "các khu dân cư",
            "các địa phương");
    /** «Phó Chánh Văn phòng …». */
    private static final int LONGEST_TITLE = 5;

    /** «Trưởng thôn | và các tổ dân phố», «Bí thư chi bộ | và các …»: a post that needs no body behind it. */
    private static final int SHORTEST_POST = 3;

    private final Words words;
    private final BodyReader bodies;

    public ActorSplitter(Words words, BodyReader bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    public List<Row> split(Row row) {
        var parts = new ArrayList<Row>();
        int from = row.from();
        boolean single = isSingle(from, row.to());
        for (int at = from + 1; at < row.to(); at++) {
            if (words.isMark(at, '(')) at = closing(at, row.to());
            if (!isLink(at)) continue;
            if (!parts(from, at, row.to(), single)) continue;
            parts.add(new Row(from, at));
            from = at + 1;
            single = isSingle(from, row.to());
        }
        parts.add(new Row(from, row.to()));
        return parts;
    }

    private int closing(int at, int to) {
        for (int i = at; i < to; i++) if (words.isMark(i, ')')) return i;
        return at;
    }

    private boolean isLink(int at) {
        return words.isMark(at, ',') || words.isMark(at, ';') || AND.standsAt(words, at);
    }

    private boolean parts(int from, int link, int to, boolean single) {
        if (words.isMark(link, ';')) return true;
        Head head = bodies.headAt(link + 1, to);
        if (head == null || isJointOffice(from, link)) return false;
        return switch (head) {
            case BODY, FULL, UNSCOPED, TITLE -> true;
            case GROUP, PLACE ->
                isPlace(link + 1)
                        || words.isNumber(link + 1)
                        || PLACES.standAt(words, link + 1) && !PLACES.standAt(words, from) && isGroup(from, to)
                        || single && SEVERAL.standAt(words, link + 1) && !OF_ALL_LEVELS.standsAt(words, link + 1);
        };
    }

    /** «thôn Gò Mít, thôn Bãi Sậy». */
    private boolean isPlace(int at) {
        return words.isWord(at) && words.isCapital(at + 1) && !THE.standsAt(words, at);
    }

    /** «Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã» is one office. */
    private boolean isJointOffice(int from, int link) {
        int office = OFFICE.find(words, from, Math.min(link, from + LONGEST_TITLE));
        if (office < 0) return false;
        int council = office + OFFICE.length();
        return COUNCILS.longestAt(words, council, link) != null && COUNCILS.after(words, council, link) == link;
    }

    /** «các ngành, đoàn thể | các thôn»: places are another level than what stands before them. */
    private boolean isGroup(int from, int to) {
        return bodies.headAt(from, to) == Head.GROUP && words.isWord(from + 1);
    }

    /** An institution, perhaps behind the title of its head: not «thủ trưởng các sở», not «Mặt trận Tổ quốc» of nowhere. */
    private boolean isSingle(int from, int to) {
        int at = from;
        Head head = bodies.headAt(at, to);
        while (head == Head.TITLE) {
            at = Lexicon.BODIES.after(words, at, to);
            head = bodies.headAt(at, to);
        }
        if (head == null && at > from && (at >= to || at - from >= SHORTEST_POST && isLink(at))) return true;
        return head == Head.BODY && !isUnscoped(Lexicon.BODIES.after(words, at, to), to);
    }

    /** «Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh»: the place stands behind all of them. */
    private boolean isUnscoped(int at, int to) {
        int after = Lexicon.BODIES.after(words, at, to);
        return after > at && words.isMark(after, ',') && bodies.headAt(at, to) == Head.UNSCOPED;
    }
}
