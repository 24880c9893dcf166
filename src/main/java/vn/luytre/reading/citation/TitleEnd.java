package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Where a title without quotation marks ends: at «;», «.», «(sau đây …», at «và» or a comma before another instrument, at a comma before a new
 * clause («, huy động …», «, Công an tỉnh báo cáo …») or after words that close a title («trong tình hình mới», «năm 2031»).
 */
final class TitleEnd {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_BRACKET = 8;
    private static final Phrase JOINED_WITH = Phrase.of("gắn với");
    private static final Phrases<Boolean> AFTER_AND = Phrases.set(
            "ý kiến",
            "theo đề nghị",
            "bãi bỏ",
            "thay thế",
            "các văn bản",
            "các kế hoạch",
            "các chương trình",
            "các chỉ đạo",
            "các quy định",
            "chỉ đạo của",
            "căn cứ",
            "thực hiện",
            "chỉ thị này",
            "kế hoạch này",
            "quyết định này",
            "công văn này");
    private static final Phrases<Boolean> AMENDING = Phrases.set("sửa đổi", "quy định chi tiết", "bãi bỏ", "hướng dẫn");
    private static final Phrases<Boolean> BRACKETS = Phrases.set("khóa", "khoá", "sửa đổi", "cũ");
    private final Words words;
    private final int from;
    private final int to;
    private int at;
    private @Nullable Head nested;

    TitleEnd(Words words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = Math.min(to, from + LONGEST_TITLE);
        this.at = from;
    }

    int find() {
        while (at < to) {
            int next = words.isMark(at) ? mark() : word();
            if (next <= at) break;
            at = next;
        }
        int end = Math.min(at, to);
        while (end > from && words.isMark(end - 1) && !isClosing(words.mark(end - 1))) end--;
        return end;
    }

    private static boolean isClosing(char mark) {
        return mark == ')' || mark == '%' || Quote.isQuote(mark);
    }

    private int mark() {
        char mark = words.mark(at);
        return switch (mark) {
            case ',' -> commaEnds(at + 1) ? at : at + 1;
            case '.' ->
                Issuer.isAbbreviation(words, at)
                                || words.isJoined(at) && words.isNumber(at + 1) && words.isJoined(at + 1)
                        ? at + 1
                        : at;
            case '(' -> bracket();
            case '-', '–', '/', '%', '\'', '’', '&', '+' -> at + 1;
            default -> Quote.opensAt(words, at) ? quote() : at;
        };
    }

    private int quote() {
        int close = Quote.close(words, at, to);
        return close < 0 ? at : close + 1;
    }

    private int bracket() {
        boolean abbreviation = words.isCapitals(at + 1) && (words.isMark(at + 2, ')') || words.isNumber(at + 2));
        if (!abbreviation && !BRACKETS.standAt(words, at + 1)) return at;
        for (int i = at + 2; i < Math.min(to, at + LONGEST_BRACKET); i++) if (words.isMark(i, ')')) return i + 1;
        return at;
    }

    private int word() {
        if (Vocabulary.TITLE_ENDS.standAt(words, at)) return at;
        if (Vocabulary.AND.standsAt(words, at)) return andEnds(at + 1) ? at : at + 1;
        if (JOINED_WITH.standsAt(words, at) && at + 2 < to && Heads.at(words, at + 2, to) != null) return at;
        var head = words.isCapital(at) ? Heads.at(words, at, to) : null;
        if (head == null) return at + 1;
        nested = head;
        return head.after();
    }

    private boolean andEnds(int next) {
        if (AFTER_AND.standAt(words, next)) return true;
        var head = next < to ? Heads.at(words, next, to) : null;
        return head != null && !isAnotherOfItsKind(head);
    }

    /** «sửa đổi, bổ sung một số điều của Nghị định … và Nghị định …», «quy định chi tiết Luật … và Luật …» */
    private boolean isAnotherOfItsKind(Head head) {
        return nested != null
                && nested.type().equals(head.type())
                && (head.title() != null || AMENDING.standAt(words, from));
    }

    private boolean commaEnds(int next) {
        if (next >= to) return true;
        if (isClosed() && !Vocabulary.TITLE_COMMA_GOES_ON.standAt(words, next)) return true;
        if (Vocabulary.TITLE_COMMA_ENDS.standAt(words, next)) return true;
        if (!words.isCapital(next)) return false;
        return Vocabulary.BODIES.standAt(words, next) || Heads.at(words, next, to) != null;
    }

    /** What stands before the comma closes a title: «trong tình hình mới», «giai đoạn 2021 - 2025», «năm 2031». */
    private boolean isClosed() {
        for (int start = Math.max(from, at - 6); start < at; start++) {
            if (Vocabulary.TITLE_CLOSINGS.after(words, start, at) == at) return true;
            if (Period.skip(words, start, at) == at) return true;
        }
        return false;
    }
}
