package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Tells what is named between quotes: by the noun before it («mô hình “…”»), by what it says itself («“Ngày hội toàn dân bảo
 * vệ an ninh Tổ quốc”», «“An toàn về ANTT”»), or by the list that it goes on.
 */
final class QuotedName {
    private static final Phrases<String> MOTTOS = WordList.phrases(QuotedName.class, "mottos.txt");
    private static final Phrases<String> MODELS = WordList.phrases(QuotedName.class, "models.txt");
    private static final Phrases<Boolean> FESTIVALS = Phrases.set("ngày hội");
    private static final Phrases<Boolean> TARGET_PROGRAMMES = Phrases.set("chương trình mục tiêu quốc gia");
    private final Words words;

    QuotedName(Words words) {
        this.words = words;
    }

    /** What the quotation names and how that is known. */
    record Reading(NameKind kind, Confidence confidence, String rule) {}

    boolean isMotto(int from, int close) {
        return MOTTOS.after(words, from, close) == close;
    }

    /** Null where it names nothing that is looked for. */
    @Nullable
    Reading read(int open, int close, NamingScan.@Nullable Introduction noun, @Nullable Listing listing) {
        var gap = noun == null ? Gap.NONE : Gap.between(words, noun.after(), open);
        if (noun != null && gap == Gap.ADJACENT && noun.kind().bindsTightly()) {
            boolean typical = noun.kind().isModel() && TypicalUnit.isQuoted(words, open + 1, close);
            return adjacent(typical ? NameKind.TYPICAL : noun.kind());
        }
        var own = byItself(open + 1, close);
        if (own != null) return own;
        if (noun != null && gap != Gap.NONE) return introduced(noun.kind(), gap, open + 1, close);
        if (isMotto(open + 1, close)) return null;
        if (listing != null) return listed(listing, open);
        return MODELS.standAt(words, open + 1) ? likely(NameKind.MODEL, "well-known") : null;
    }

    private static Reading adjacent(NameKind kind) {
        return new Reading(kind, Confidence.CERTAIN, "quoted");
    }

    private static Reading likely(NameKind kind, String rule) {
        return new Reading(kind, Confidence.LIKELY, rule);
    }

    private @Nullable Reading byItself(int from, int close) {
        var cue = Cue.ALL.longestAt(words, from, close);
        if (cue != null && cue.after() == close) {
            if (cue.meaning() instanceof Cue.Known known)
                return likely(known.programme().kind(), "by-name");
            if (cue.meaning() instanceof Cue.SafetyStandard)
                return new Reading(NameKind.STANDARD, Confidence.CERTAIN, "by-name");
        }
        if (FESTIVALS.standAt(words, from)) return likely(NameKind.FESTIVAL, "by-name");
        if (TARGET_PROGRAMMES.standAt(words, from)) return likely(NameKind.TARGET_PROGRAMME, "by-name");
        return TypicalUnit.isQuoted(words, from, close) ? likely(NameKind.TYPICAL, "quoted-typical") : null;
    }

    private @Nullable Reading introduced(NameKind kind, Gap gap, int from, int close) {
        if (kind.group() == null) return null;
        if (gap == Gap.ADJACENT) return adjacent(kind);
        if (isMotto(from, close)) return null;
        return likely(kind, gap == Gap.LINKED ? "quoted-linked" : "quoted-near");
    }

    private @Nullable Reading listed(Listing listing, int open) {
        if (listing.reaches(words, open)) return new Reading(listing.kind(), listing.confidence(), "quoted-listed");
        return listing.reachesOverOwner(words, open) ? likely(listing.kind(), "quoted-listed") : null;
    }
}
