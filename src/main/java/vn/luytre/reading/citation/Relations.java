package vn.luytre.reading.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/** What one instrument does to another that is named in its title or right after it: «(thay thế Thông tư số …)», «gắn với Đề án “…”». */
final class Relations {
    private static final int LONGEST_GAP = 24;
    private static final int NESTED = 6;
    private final Words words;

    Relations(Words words) {
        this.words = words;
    }

    /** One instrument {@code type} another. */
    record Link(Mention from, String type, Mention to) {}

    /** @param mentions of one paragraph, in order */
    void find(List<Mention> mentions, List<Link> links) {
        for (int i = 1; i < mentions.size(); i++) {
            var target = mentions.get(i);
            int outer = outer(mentions, i);
            var link = outer >= 0 ? within(mentions, outer, i) : after(whole(mentions, i - 1), target);
            if (link != null) links.add(link);
            else if (outer >= 0 || i > 1) together(mentions, i, links);
        }
    }

    /** The innermost mention whose title holds this one. */
    private static int outer(List<Mention> mentions, int number) {
        for (int i = number - 1; i >= Math.max(0, number - NESTED); i--)
            if (mentions.get(i).holds(mentions.get(number))) return i;
        return -1;
    }

    /** The mention that ends where this one does and holds it: «Thông tư … quy định chi tiết Luật …» rather than the law. */
    private static Mention whole(List<Mention> mentions, int number) {
        var last = mentions.get(number);
        var whole = last;
        for (int i = number - 1; i >= Math.max(0, number - NESTED); i--) {
            if (mentions.get(i).after() == last.after()) whole = mentions.get(i);
        }
        return whole;
    }

    private @Nullable Link within(List<Mention> mentions, int outer, int number) {
        var source = mentions.get(outer);
        var target = mentions.get(number);
        String type = cue(searchFrom(source, target), target.head().from());
        return type == null ? null : new Link(source, type, target);
    }

    /** After number and date, but within the name of a law that amends another. */
    private static int searchFrom(Mention source, Mention target) {
        int after = source.head().after();
        return after <= target.head().from() ? after : source.head().from() + 1;
    }

    private @Nullable Link after(Mention source, Mention target) {
        int from = source.after();
        if (target.head().from() - from > LONGEST_GAP || target.head().from() < from) return null;
        String reversed = reversed(from, target.head().from());
        if (reversed != null) return new Link(target, reversed, source);
        String type = adjoining(from, target.head().from());
        return type == null ? null : new Link(source, type, target);
    }

    /** «thực hiện Chỉ thị số … và Kết luận số …»: the second shares the relation of the first. */
    private void together(List<Mention> mentions, int number, List<Link> links) {
        if (links.isEmpty()) return;
        var last = links.getLast();
        var before = mentions.get(number - 1);
        var target = mentions.get(number);
        if (last.to().head().from() != before.head().from()) return;
        int gap = target.head().from() - before.after();
        boolean joined = gap == 1
                && (Vocabulary.AND.standsAt(words, target.head().from() - 1)
                        || words.isMark(target.head().from() - 1, ','));
        if (joined && last.from().holds(target)) links.add(new Link(last.from(), last.type(), target));
    }

    /** «(được sửa đổi, bổ sung bởi Thông tư số …)», «ban hành kèm theo Quyết định số …»: what is named second does it to the first. */
    private @Nullable String reversed(int from, int to) {
        int at = words.isMark(from, '(') || words.isMark(from, ',') ? from + 1 : from;
        var hit = Vocabulary.REVERSED_RELATIONS.longestAt(words, at, to);
        return hit != null && fillers(hit.after(), to) == to ? hit.meaning() : null;
    }

    /** What follows the source at once: a bracket, a comma or nothing, then the word of the relation up to the target. */
    private @Nullable String adjoining(int from, int to) {
        int at = words.isMark(from, '(') || words.isMark(from, ',') ? from + 1 : from;
        boolean set = at > from;
        var hit = Vocabulary.RELATIONS.longestAt(words, at, to);
        if (hit == null || fillers(hit.after(), to) != to) return null;
        return switch (hit.meaning()) {
            case "thay thế", "bãi bỏ", "sửa đổi, bổ sung" -> words.isMark(from, '(') || !set ? hit.meaning() : null;
            case "ban hành", "căn cứ", "theo đề nghị", "quy định chi tiết" -> set ? null : hit.meaning();
            default -> set && !words.isMark(from, '(') ? null : hit.meaning();
        };
    }

    /** The longest word of a relation that stands before the target, nothing but fillers in between. */
    private @Nullable String cue(int from, int to) {
        for (int at = Math.max(from, to - LONGEST_GAP); at < to; at++) {
            var hit = Vocabulary.RELATIONS.longestAt(words, at, to);
            if (hit != null && fillers(hit.after(), to) == to) return hit.meaning();
        }
        return null;
    }

    int fillers(int from, int to) {
        int at = from;
        while (at < to) {
            int next = words.isNumber(at) ? at + 1 : Vocabulary.RELATION_FILLERS.after(words, at, to);
            if (next == at) return at;
            at = next;
        }
        return at;
    }
}
