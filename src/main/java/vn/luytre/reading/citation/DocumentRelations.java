package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * What the document itself does to an instrument: «Thực hiện Chỉ thị số …», «Căn cứ …», «Theo đề nghị của … tại Tờ trình số …» before the
 * first item, «Kế hoạch này thay thế …», «… và bãi bỏ …» anywhere. A list goes on with «và», a comma, a semicolon.
 */
final class DocumentRelations {
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_REMARK = 20;
    private static final Phrases<Boolean> PURPOSE = Phrases.set("để", "nhằm");
    private static final Phrases<Boolean> SHORT_FORMS = Phrases.set("sau đây", "gọi tắt", "viết tắt", "dưới đây");
    private final Words words;
    private final Relations relations;
    private int start;

    DocumentRelations(Words words) {
        this.words = words;
        this.relations = new Relations(words);
    }

    /** @param from first word of what the text says of it */
    record Link(String type, Mention target, int from, Confidence confidence) {}

    private record Cue(String type, int at) {}

    /** «Kế hoạch này»: its first word and the word after it. */
    private record Self(int from, int after) {}

    /** @param opening true for the paragraphs before the first item */
    List<Link> find(Stretch stretch, List<Mention> mentions, boolean opening) {
        var links = new ArrayList<Link>();
        @Nullable Link last = null;
        start = stretch.from();
        int from = start;
        @Nullable Self self = null;
        for (var mention : mentions) {
            if (mention.head().from() < from) continue;
            if (isShortForm(from, mention.head().from())) {
                from = afterBracket(mention.after(), stretch.to());
                continue;
            }
            int gap = Math.max(from, mention.head().from() - LONGEST_GAP);
            self = selfIn(from, mention.head().from(), self);
            var cue = cue(gap, mention.head().from());
            last = cue != null ? first(cue, mention, opening, self) : goesOn(last, mention, from);
            if (last != null) links.add(last);
            from = afterRemark(mention.after(), stretch.to());
        }
        return links;
    }

    private @Nullable Link first(Cue cue, Mention mention, boolean opening, @Nullable Self self) {
        boolean ends = cue.type().equals("thay thế") || cue.type().equals("bãi bỏ");
        if (!(ends ? self != null || orders(cue.at()) : opening && isLead(cue.type()))) return null;
        int from = ends && self != null && self.after() == cue.at() ? self.from() : cue.at();
        return new Link(cue.type(), mention, from, ends && self == null ? Confidence.LIKELY : Confidence.CERTAIN);
    }

    /** «Điều 2. Bãi bỏ Quyết định số …» */
    private boolean orders(int at) {
        return words.isCapital(at) && (at == start || at < start + 5 && words.isMark(at - 1, '.'));
    }

    private static boolean isLead(String type) {
        return switch (type) {
            case "thực hiện", "tiếp tục thực hiện", "căn cứ", "theo đề nghị" -> true;
            default -> false;
        };
    }

    /** «và Kế hoạch số …», «và ý kiến của Chủ tịch UBND tỉnh tại Công văn số …» */
    private @Nullable Link goesOn(@Nullable Link last, Mention mention, int from) {
        int to = mention.head().from();
        if (last == null || to - from > LONGEST_GAP || from >= to) return null;
        int at = from;
        while (at < to && (words.isMark(at, ',') || words.isMark(at, ';') || Vocabulary.AND.standsAt(words, at))) at++;
        if (at == from) return null;
        if (at == to) return new Link(last.type(), mention, to, Confidence.CERTAIN);
        if (!Vocabulary.AT.standsAt(words, to - 1)) return null;
        boolean proposer = last.type().equals("theo đề nghị");
        return new Link(last.type(), mention, proposer ? at : to, Confidence.LIKELY);
    }

    /** The last word of a relation in the gap, with nothing after it but fillers or «… của … tại». */
    private @Nullable Cue cue(int from, int to) {
        for (int at = from; at < to; at++) {
            var hit = Vocabulary.RELATIONS.longestAt(words, at, to);
            if (hit == null) continue;
            int rest = words.isMark(hit.after(), ':') ? hit.after() + 1 : hit.after();
            boolean leads = !isLead(hit.meaning()) || startsClause(at);
            if (leads && (relations.fillers(rest, to) == to || isOpinion(rest, to))) return new Cue(hit.meaning(), at);
        }
        return null;
    }

    /** The clause begins with it: not «việc thực hiện», «sau 5 năm thực hiện». */
    private boolean startsClause(int at) {
        if (at == start || words.isMark(at - 1) || Vocabulary.AND.standsAt(words, at - 1)) return true;
        return PURPOSE.standAt(words, at - 1) && (at - 1 == start || words.isMark(at - 2, '.'));
    }

    /** «(sau đây viết tắt là Chỉ thị số …)» */
    private boolean isShortForm(int from, int to) {
        return words.isMark(from, '(') && from + 1 < to && SHORT_FORMS.standAt(words, from + 1);
    }

    /** «Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) và …»: the list goes on after the bracket. */
    private int afterRemark(int at, int to) {
        if (at >= to || !words.isMark(at, '(')) return at;
        for (int i = at + 1; i < Math.min(to, at + LONGEST_REMARK); i++) {
            if (words.isMark(i, ')')) return i + 1;
            if (Heads.at(words, i, to) != null) return at;
        }
        return at;
    }

    private int afterBracket(int at, int to) {
        return at < to && words.isMark(at, ')') ? at + 1 : at;
    }

    /** «… ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại» */
    private boolean isOpinion(int from, int to) {
        if (!Vocabulary.AT.standsAt(words, to - 1)) return false;
        for (int i = from; i < to - 1; i++) {
            if (words.isMark(i, ';') || words.isMark(i, '.') || words.isMark(i, ':')) return false;
        }
        return true;
    }

    /** «Kế hoạch này» in the sentence that the gap belongs to. */
    private @Nullable Self selfIn(int from, int to, @Nullable Self before) {
        @Nullable Self self = before;
        for (int i = from; i < to; i++) {
            if (words.isMark(i, '.') && !words.isJoined(i + 1)) self = null;
            if (!words.isCapital(i)) continue;
            var type = Vocabulary.INSTRUMENTS.longestAt(words, i, to);
            if (type != null && Vocabulary.THIS.standsAt(words, type.after())) self = new Self(i, type.after() + 1);
        }
        return self;
    }
}
