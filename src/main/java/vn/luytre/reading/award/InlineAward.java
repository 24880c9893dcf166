package vn.luytre.reading.award;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * An award within a sentence: «tặng Giấy khen cho Tổ dân phố số 9, kèm tiền thưởng 2.000.000 đồng». No award are proposals («đề
 * nghị tặng …»), counts («cho 06 tập thể») and all of a kind («cho các tập thể có thành tích»).
 */
final class InlineAward {
    private static final int LOOK_BACK = 24;
    private static final int LOOK_AHEAD = 30;
    private static final int LONGEST_SENTENCE = 90;
    private static final Phrase FOR = Phrase.of("cho");
    private static final Phrase AND = Phrase.of("và");
    private static final Phrases<Boolean> PROPOSALS =
            Phrases.set("đề nghị", "đề xuất", "xem xét", "kiến nghị", "tham mưu", "trình", "xét", "kịp thời");
    private static final Phrases<Boolean> MANY = Phrases.set("các", "những", "mỗi", "từng", "nhiều");
    private final PreparedText text;
    private final Words words;
    private final AwardList awards;

    InlineAward(PreparedText text, AwardList awards) {
        this.text = text;
        this.words = text.words();
        this.awards = awards;
    }

    void read(int from, int to) {
        int at = from;
        while ((at = AwardKind.GIVING.next(words, at, to)) < to) {
            int what = AwardKind.GIVING.after(words, at, to);
            String kind = kind(what, to);
            at = kind != null && !isProposed(from, at) ? given(kind, what, to) : at + 1;
        }
    }

    /** «tặng Giấy khen», «thưởng 5.000.000 đồng»; null where what is given is no award. */
    private @Nullable String kind(int what, int to) {
        var named = AwardKind.KINDS.longestAt(words, what, to);
        if (named != null) return named.meaning();
        var money =
                AwardKind.REWARDING.after(words, what - 1, what) == what ? Money.in(words, what, what + 1, to) : null;
        return money == null ? null : AwardKind.REWARD;
    }

    private boolean isProposed(int from, int at) {
        for (int before = at - 1; before >= Math.max(from, at - LOOK_BACK); before--) {
            if (words.isMark(before) && ".;".indexOf(words.mark(before)) >= 0) return false;
            if (PROPOSALS.standAt(words, before)) return true;
        }
        return false;
    }

    private int given(String kind, int after, int to) {
        int end = sentenceEnd(after, to);
        int whom = FOR.find(words, after, Math.min(end, after + LOOK_AHEAD));
        if (whom < 0) return after;
        var before = Money.in(words, after, whom);
        int next = whom;
        while (next == whom || AND.standsAt(words, next)) {
            var recipient = Recipient.at(text, next + 1, end, AwardKind.COLLECTIVE);
            if (recipient == null || !isOne(next + 1, recipient)) break;
            var money = before == null ? Money.in(words, recipient.after(), end) : before;
            int link = before == null && money != null ? linkBehind(money, end) : end;
            var locality = Locality.in(words, next + 1, link);
            awards.add(kind, recipient, null, locality, money, Confidence.LIKELY, "award.inline");
            next = link < end ? link : recipient.after();
        }
        return next == whom ? after : next;
    }

    /** «… (kèm thưởng 3.000.000 đồng) | và ông …»: each recipient with an amount of its own; {@code end} where no other follows. */
    private int linkBehind(Money money, int end) {
        int at = words.isMark(money.after(), ')') ? money.after() + 1 : money.after();
        if (words.isMark(at, ',')) at++;
        return at < end && AND.standsAt(words, at) ? at : end;
    }

    /** A proper name: a second capital or a number in it, and no «các», «những». */
    private boolean isOne(int from, Recipient recipient) {
        boolean proper = false;
        for (int at = from; at < recipient.after(); at++) {
            if (MANY.standAt(words, at)) return false;
            proper |= at > from && (words.isCapital(at) || words.isNumber(at));
        }
        return proper;
    }

    private int sentenceEnd(int from, int to) {
        int at = from;
        int limit = Math.min(to, from + LONGEST_SENTENCE);
        while (at < limit && !words.isMark(at, ';') && !isPoint(at, to)) at++;
        return at;
    }

    private boolean isPoint(int at, int to) {
        return words.isMark(at, '.') && (at + 1 == to || !words.isJoined(at + 1));
    }
}
