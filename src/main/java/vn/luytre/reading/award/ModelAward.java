package vn.luytre.reading.award;

import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** An item of a list of recognised models: «a) “Bến đò không tội phạm” của UBND xã Tân Hòa Sơn: 15.000.000 đồng». */
final class ModelAward {
    private static final Phrases<Boolean> NOUNS = Phrases.set("mô hình");
    private static final Phrases<Boolean> OWNERS = Phrases.set("của", "do", "tại", ", của", ", do", "(", "–", "-", ":");
    private static final Phrase QUOTE = Phrase.of("\"");
    private static final int LONGEST_NAME = 24;

    private ModelAward() {}

    /** False where the item is none of that kind. */
    static boolean read(PreparedText text, AwardList awards, String kind, int said, int to) {
        Words words = text.words();
        int open = NOUNS.after(words, said, to);
        if (!QUOTE.standsAt(words, open)) return false;
        int close = QUOTE.find(words, open + 1, Math.min(to, open + LONGEST_NAME));
        if (close < 0) return false;
        int owner = OWNERS.after(words, close + 1, to);
        if (owner == close + 1) return false;
        var recipient = Recipient.at(text, owner, to, AwardKind.COLLECTIVE);
        if (recipient == null) return false;
        awards.add(
                kind,
                recipient,
                words.between(open + 1, close),
                Locality.in(words, owner, to),
                Money.in(words, recipient.after(), to),
                Confidence.LIKELY,
                "award.model");
        return true;
    }
}
