package vn.luytre.reading.duty;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.duty.Lexicon.Head;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Reads names of bodies that stand in a row, up to what they are to do: «Sở Tư pháp, UBND các xã, phường và các đơn vị có liên quan |
 * tổ chức …».
 */
public final class BodyReader {
    private static final int LONGEST_ROW = 90;
    private static final int LONGEST_BRACKET = 40;
    private static final Phrase AND = Phrase.of("và");
    /** «Giám đốc các sở: Tài chính, Nội vụ». */
    private static final Phrase SEVERAL = Phrase.of("các sở");

    /** «các đơn vị trực thuộc | thực hiện …». */
    private static final Phrase DIRECTLY_UNDER = Phrase.of("trực thuộc");

    private static final Phrase MUST = Phrase.of("phải");

    private static final Phrase STEERING = Phrase.of("chỉ đạo");
    /** After these a verb is not what the body is to do: «các tổ chức», «được giao nhiệm vụ», «của tổ chức», «chưa kiện toàn Ban Chỉ đạo». */
    private static final Phrases<Boolean> BEFORE_NOUNS =
            Phrases.set("các", "những", "mỗi", "từng", "một", "được", "bị", "của", "thuộc", "chưa");

    /** «Đơn vị nào báo cáo chậm thì …» is a condition. */
    private static final Phrase WHICHEVER = Phrase.of("nào");

    private final Words words;

    public BodyReader(Words words) {
        this.words = words;
    }

    /** Names in a row, from the first word to before {@code to}. */
    public record Row(int from, int to) {}

    /** The names that begin at this word, or null where none does. */
    public @Nullable Row at(int word, int limit) {
        int head = afterHead(word, limit);
        if (head == word) return null;
        int end = Math.min(limit, word + LONGEST_ROW);
        int to = withoutLink(word, walk(word, afterNoun(word, head, end), end));
        return new Row(word, to);
    }

    /** «các cơ sở» may be but half of «các cơ sở giáo dục». */
    private int afterNoun(int word, int head, int limit) {
        int after = head;
        for (int at = word + 1; at < head; at++) after = Math.max(after, Lexicon.NOUNS.after(words, at, limit));
        return after;
    }

    /** True where a name begins: institutions and titles are written with a capital. */
    boolean beginsAt(int word, int limit) {
        return afterHead(word, limit) > word;
    }

    @Nullable
    Head headAt(int word, int limit) {
        if (words.isNumber(word)) return afterCounted(word, limit) > word ? Head.GROUP : null;
        var hit = Lexicon.BODIES.longestAt(words, word, limit);
        if (hit == null || Lexicon.VERBS.after(words, word, limit) > hit.after()) return null;
        return switch (hit.meaning()) {
            case BODY, UNSCOPED -> words.isCapital(word) && !isListOfKinds(word, hit.after()) ? hit.meaning() : null;
            case FULL -> Head.BODY;
            case TITLE, GROUP -> WHICHEVER.standsAt(words, hit.after()) ? null : hit.meaning();
            case PLACE -> isNamed(hit.after(), limit) ? Head.GROUP : null;
        };
    }

    /** «xã Mậu Sơn», «khối phố 3»: not «xã hội», not «xã, phường». */
    private boolean isNamed(int after, int limit) {
        if (after >= limit) return false;
        return words.isCapital(after) || words.isNumber(after) && !words.isJoined(after);
    }

    /** «Sở, ban, ngành»: kinds of bodies, no name. */
    private boolean isListOfKinds(int word, int after) {
        return after == word + 1 && words.isMark(after, ',') && !words.isCapital(after + 1);
    }

    private int afterHead(int word, int limit) {
        if (headAt(word, limit) == null) return word;
        if (words.isNumber(word)) return afterCounted(word, limit);
        return Lexicon.BODIES.after(words, word, limit);
    }

    /** «05 xã còn lại», «12 phường, xã nêu trên»: the word after it; the number itself where it counts something else. */
    private int afterCounted(int number, int limit) {
        int kinds = Lexicon.COUNTED.after(words, number + 1, limit);
        while (kinds > number + 1 && (words.isMark(kinds, ',') || AND.standsAt(words, kinds))) {
            int next = Lexicon.COUNTED.after(words, kinds + 1, limit);
            if (next == kinds + 1) break;
            kinds = next;
        }
        int which = Lexicon.COUNTED_WHICH.after(words, kinds, limit);
        return kinds > number + 1 && which > kinds ? which : number;
    }

    private int walk(int from, int head, int limit) {
        int at = head;
        while (at < limit) {
            int next = step(from, at, limit);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    /** One word further, or not. */
    private int step(int from, int at, int limit) {
        if (words.isMark(at)) return overMark(at, limit);
        if (words.isNumber(at)) return at + 1;
        int committee = STEERING.standsAt(words, at - 2) || words.isNumber(at - 1)
                ? Lexicon.COMMITTEES.after(words, at, limit)
                : at;
        if (committee > at) return committee;
        if (AND.standsAt(words, at)) return goesOn(at + 1, limit) ? at + 1 : at;
        int noun = Lexicon.NOUNS.after(words, at, limit);
        if (noun > at) return noun;
        int head = words.isCapital(at) ? afterHead(at, limit) : at;
        if (head > at) return head;
        if (!words.isCapital(at) && Lexicon.STOPS.standAt(words, at) && !isNextName(at, limit)) return at;
        return isWhatToDo(from, at, limit) ? at : at + 1;
    }

    /** «các phòng, | mỗi đội»: a name behind a link, though «mỗi đội» alone says only how much. */
    private boolean isNextName(int at, int limit) {
        return (words.isMark(at - 1, ',') || AND.standsAt(words, at - 1)) && beginsAt(at, limit);
    }

    /** A verb in small letters that is no half of a name («Sở Giáo dục và Đào tạo»). */
    private boolean isWhatToDo(int from, int at, int limit) {
        if (words.isCapital(at) || !Lexicon.VERBS.standAt(words, at) || isBehindDeterminer(from, at)) return false;
        return !(words.isCapital(at - 1) && Lexicon.VERBS.after(words, at - 1, limit) > at);
    }

    private boolean isBehindDeterminer(int from, int at) {
        if (MUST.standsAt(words, at) || DIRECTLY_UNDER.standsAt(words, at - DIRECTLY_UNDER.length())) return false;
        return at - 1 >= from && BEFORE_NOUNS.longestAt(words, at - 1, at) != null
                || at - 2 >= from
                        && BEFORE_NOUNS.longestAt(words, at - 2, at) != null
                        && BEFORE_NOUNS.after(words, at - 2, at) == at;
    }

    private int overMark(int at, int limit) {
        return switch (words.mark(at)) {
            case '(' -> afterBracket(at, limit);
            case ',', ';' -> goesOn(at + 1, limit) && (words.mark(at) == ',' || beginsAt(at + 1, limit)) ? at + 1 : at;
            case '-', '–', '\'', '’', '/' -> at + 1;
            case ':' -> SEVERAL.standsAt(words, at - 2) && words.isCapital(at + 1) ? at + 1 : at;
            default -> at;
        };
    }

    private int afterBracket(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) if (words.isMark(i, ')')) return i + 1;
        return at;
    }

    /** What follows a comma or «và» still names bodies. */
    private boolean goesOn(int at, int limit) {
        if (at >= limit || words.isMark(at)) return false;
        if (beginsAt(at, limit) || Lexicon.NOUNS.standAt(words, at)) return true;
        if (Lexicon.STOPS.standAt(words, at) || Lexicon.CONNECTORS.standAt(words, at)) return false;
        return words.isCapital(at) || !Lexicon.VERBS.standAt(words, at);
    }

    private int withoutLink(int from, int to) {
        int end = to;
        while (end > from + 1
                && (words.isMark(end - 1, ',') || words.isMark(end - 1, ';') || AND.standsAt(words, end - 1))) end--;
        return end;
    }
}
