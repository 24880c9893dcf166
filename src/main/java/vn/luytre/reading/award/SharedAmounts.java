package vn.luytre.reading.award;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * What each recipient of a type gets: «mức thưởng: tập thể 2.000.000 đồng, cá nhân 1.000.000 đồng», «tiền thưởng mỗi tập thể
 * 1.560.000 đồng». A sum («tổng số tiền thưởng») is a figure of the document.
 */
final class SharedAmounts {
    private static final int LOOK_AHEAD = 40;
    private static final Phrases<Boolean> TO = Phrases.set("đối với", "cho", "cho mỗi", "đối với mỗi");
    private static final Phrases<Boolean> SUMS =
            Phrases.set("tổng", "tổng số", "tổng cộng", "tổng kinh phí", "tổng số tiền");
    private final Words words;
    private final AwardList awards;

    SharedAmounts(Words words, AwardList awards) {
        this.words = words;
        this.awards = awards;
    }

    void read(int from, int to) {
        int at = from;
        while ((at = AwardKind.SHARES.next(words, at, to)) < to) {
            int end = Math.min(to, at + LOOK_AHEAD);
            if (!isSum(from, at)) amounts(at, end);
            at = end;
        }
    }

    private boolean isSum(int from, int at) {
        return SUMS.beginBetween(words, Math.max(from, at - 4), at);
    }

    private void amounts(int from, int to) {
        String type = null;
        for (int at = from; at < to && !isEnd(at, to); at++) {
            var hit = AwardKind.TYPES.longestAt(words, at, to);
            if (hit != null) type = hit.meaning();
            var money = words.isNumber(at) ? Money.in(words, at, Math.min(to, at + 10)) : null;
            if (money == null || money.start() != at) continue;
            share(type, money);
            at = money.after() - 1;
        }
    }

    /** «1.000.000 đồng/tập thể», «1.000.000 đồng đối với tập thể» say their type behind. */
    private void share(@Nullable String before, Money money) {
        int behind = TO.after(words, money.after(), words.size());
        var hit = AwardKind.TYPES.longestAt(words, behind > money.after() ? behind : money.after() - 2, words.size());
        if (hit == null) hit = AwardKind.TYPES.longestAt(words, money.after() - 1, words.size());
        String type = hit != null ? hit.meaning() : before;
        if (type != null) awards.share(type, money);
    }

    private boolean isEnd(int at, int to) {
        return words.isMark(at, '.') && (at + 1 == to || !words.isJoined(at + 1));
    }
}
