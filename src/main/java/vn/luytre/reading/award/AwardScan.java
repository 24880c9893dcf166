package vn.luytre.reading.award;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Follows a decision: «Tặng Bằng khen … cho:» and «Công nhận 04 mô hình …, gồm:» announce lists, the title of an annex too;
 * «I. TẬP THỂ» says who follows.
 */
final class AwardScan {
    private static final int LONGEST_SECTION = 9;
    private static final int FIRST_WORDS = 10;
    private static final Phrase ARTICLE = Phrase.of("điều");
    private static final Phrases<Boolean> TYPICAL = Phrases.set("tiêu biểu");
    private final PreparedText text;
    private final Words words;
    private final AwardList awards;
    private final InlineAward inline;
    private final SharedAmounts shared;
    private @Nullable String kind;
    private @Nullable String decided;
    private @Nullable String type;
    private boolean models;
    private boolean listing;

    AwardScan(PreparedText text, AwardList awards) {
        this.text = text;
        this.words = text.words();
        this.awards = awards;
        this.inline = new InlineAward(text, awards);
        this.shared = new SharedAmounts(words, awards);
    }

    /** The head, a paragraph of the body or of an annex. */
    void paragraph(Block.Paragraph paragraph, boolean annex) {
        int from = text.firstWord(paragraph);
        int to = text.wordAfter(paragraph);
        if (from == to) return;
        int said = ItemStart.after(words, from, to);
        if (isSection(said, to)) return;
        boolean item = listing && said > from && !isArticle(from) && item(said, to);
        if (listing && !annex && words.isMark(to - 1, '.')) listing = false;
        if (item) return;
        if (said == from) listing = false;
        if (!finds(AwardKind.ANY, from, to)) return;
        announce(said, to, annex);
        inline.read(from, to);
        shared.read(from, to);
    }

    private boolean isArticle(int at) {
        return ARTICLE.standsAt(words, at) && words.isCapital(at);
    }

    /** «I. TẬP THỂ», «2. Cá nhân:», «Tập thể (05):». */
    private boolean isSection(int said, int to) {
        var hit = AwardKind.TYPES.longestAt(words, said, to);
        if (hit == null || to - said > LONGEST_SECTION || !words.isCapital(said)) return false;
        int after = hit.after();
        if (after < to && !words.isMark(after) && !words.isNumber(after)) return false;
        type = hit.meaning();
        listing = kind != null;
        return true;
    }

    private void announce(int from, int to, boolean annex) {
        boolean colon = words.isMark(to - 1, ':');
        int at = AwardKind.KINDS.next(words, from, to);
        var hit = AwardKind.KINDS.longestAt(words, at, to);
        if (hit != null) {
            boolean listed = annex || colon || words.isCapitals(at);
            if (listed) open(hit.meaning(), false, from, to);
            else if (AwardKind.GIVING.after(words, at - 1, at) == at) decided = hit.meaning();
            listing = colon || annex;
            return;
        }
        if (annex && finds(AwardKind.LISTS, from, Math.min(to, from + FIRST_WORDS * 3))) reopen();
        if (colon
                && finds(AwardKind.RECOGNISING, from, Math.min(to, from + FIRST_WORDS))
                && finds(AwardKind.MODELS, from, to)) {
            open(finds(TYPICAL, from, to) ? "công nhận mô hình tiêu biểu" : "công nhận mô hình", true, from, to);
            listing = true;
        }
    }

    private void open(String kind, boolean models, int from, int to) {
        this.kind = kind;
        this.models = models;
        this.type = models ? AwardKind.COLLECTIVE : null;
        for (int at = from; !models && at < to && type == null; at++) {
            var hit = AwardKind.TYPES.longestAt(words, at, to);
            if (hit != null && !isBoth(hit.after())) type = hit.meaning();
            else if (hit != null) return;
        }
    }

    /** An annex «DANH SÁCH … ĐƯỢC KHEN THƯỞNG»: what the articles gave stands there by name. */
    private void reopen() {
        kind = decided == null ? AwardKind.COMMENDATION : decided;
        models = false;
        type = null;
        listing = true;
    }

    /** «tập thể, cá nhân», «tập thể và 03 cá nhân»: the sections or honorifics tell. */
    private boolean isBoth(int after) {
        return BOTH.standAt(words, after);
    }

    private static final Phrases<Boolean> BOTH = Phrases.set(", cá nhân", "và cá nhân", ", hộ", "và");

    private boolean finds(Phrases<?> phrases, int from, int to) {
        return phrases.next(words, from, to) < to;
    }

    private boolean item(int said, int to) {
        String given = kind;
        if (given == null) return false;
        return models ? ModelAward.read(text, awards, given, said, to) : recipient(given, said, to);
    }

    private boolean recipient(String given, int said, int to) {
        var recipient = Recipient.at(text, said, to, type);
        if (recipient == null) return false;
        awards.add(
                given,
                recipient,
                null,
                Locality.in(words, said, to),
                Money.in(words, recipient.after(), to),
                Confidence.LIKELY,
                "award.listed");
        return true;
    }

    void table(Block.Table table) {
        AwardTable.read(text, awards, table, kind, type);
    }
}
