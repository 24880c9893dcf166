package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Quotes;
import vn.luytre.reading.words.Words;

/** Goes once through a paragraph or cell and asks a rule wherever a cue, a quotation or a list of names stands. */
final class NamingScan {
    private static final int LONGEST_NAME_REPEATED = 20;
    private final PreparedText text;
    private final Words words;
    private final Quotes quotes;
    private final Names names;
    private final QuotedName quoted;
    private final SelfNamed selfNamed;
    private int from;
    private int to;
    private @Nullable Introduction introduction;
    private @Nullable Listing listing;
    private @Nullable NameKind announced;

    NamingScan(PreparedText text, Names names) {
        this.text = text;
        this.words = text.words();
        this.quotes = text.quotes();
        this.names = names;
        this.quoted = new QuotedName(words);
        this.selfNamed = new SelfNamed(text, names);
    }

    /**
     * The noun that was met last.
     *
     * @param after the word after it
     */
    record Introduction(NameKind kind, int after) {}

    /**
     * Reads the words from {@code from} to before {@code to}.
     *
     * @param opening the kind of names that the paragraph before announced («… các mô hình sau:»), or null
     * @return the kind that this one announces to the next, or null
     */
    @Nullable
    NameKind read(int from, int to, @Nullable NameKind opening) {
        this.from = from;
        this.to = to;
        introduction = null;
        listing = null;
        announced = null;
        int at = opening == null ? from : item(opening);
        while (at < to) at = step(at);
        return announces() ? introduction == null ? null : introduction.kind() : announced;
    }

    private boolean announces() {
        return introduction != null
                && introduction.kind().group() != null
                && words.isMark(to - 1, ':')
                && Gap.between(words, introduction.after(), to) != Gap.NONE;
    }

    /** The first name of an item in a list over paragraphs: «a) “Bến đò yên” của …», «- Camera an ninh;». */
    private int item(NameKind kind) {
        int ink = ItemLabel.after(words, from, to);
        int close = ink < to ? quotes.closing(ink) : -1;
        if (close > ink + 1 && close < to) {
            announced = kind;
            return name(kind, ink + 1, close, close + 1, Confidence.LIKELY, "item");
        }
        int end = kind.isModel() && ink > from ? PlainName.end(words, ink, to, kind) : ink;
        if (end == ink || end < to - 1 || !PlainName.isSeparatorAt(words, end, to)) return from;
        announced = kind;
        return name(kind, ink, end, end, Confidence.LIKELY, "item");
    }

    private int step(int at) {
        int close = quotes.closing(at);
        if (close > at + 1 && close < to) return quotation(at, close);
        if (words.isMark(at)) return mark(at);
        if (!words.isWord(at)) return at + 1;
        var cue = Cue.ALL.longestAt(words, at, to);
        if (listing != null
                && words.isCapital(at)
                && (cue == null || cue.meaning().mayBeginName())) {
            int after = listed(at, listing);
            if (after > at) return after;
        }
        return cue == null ? at + 1 : cue(at, cue.meaning(), cue.after());
    }

    private int mark(int at) {
        char mark = words.mark(at);
        if (mark == ':' && introduction != null && words.isCapital(at + 1)) return plain(introduction, at + 1, at + 1);
        boolean ends = ";!?".indexOf(mark) >= 0 || mark == '.' && words.isCapital(at + 1) && !words.isJoined(at + 1);
        if (ends || quotes.isMark(at)) introduction = null;
        return at + 1;
    }

    private int cue(int at, Cue cue, int after) {
        return switch (cue) {
            case Cue.Introducer introducer -> introduced(introducer.kind(), at, after);
            case Cue.Known known -> selfNamed.known(known.programme(), at, after, to);
            case Cue.SafetyStandard ignored -> selfNamed.standard(at, after, introduction);
            case Cue.Criterion ignored -> criterion(at, after);
            case Cue.Typical ignored -> selfNamed.typical(from, at, after, to);
        };
    }

    private int introduced(NameKind kind, int at, int after) {
        introduction = new Introduction(kind, after);
        if (kind.equals(NameKind.SCHEME) && words.isNumber(after)) return selfNamed.scheme(at, after);
        boolean capitals = words.isCapitals(after - 1);
        return words.isCapital(after) && !capitals ? plain(introduction, after, after) : after;
    }

    /** «mô hình Đội xe ôm tự quản», «các mô hình: Tổ tự quản, Camera an ninh». */
    private int plain(Introduction noun, int at, int otherwise) {
        var cue = Cue.ALL.longestAt(words, at, to);
        if (!noun.kind().namesStandPlain() || cue != null && !cue.meaning().mayBeginName()) return otherwise;
        var gap = Gap.between(words, noun.after(), at);
        int end = gap == Gap.ADJACENT || gap == Gap.LINKED ? PlainName.end(words, at, to, noun.kind()) : at;
        return end == at ? otherwise : name(noun.kind(), at, end, end, Confidence.LIKELY, "plain");
    }

    private int listed(int at, Listing list) {
        if (!list.kind().namesStandPlain() || !list.reaches(words, at)) return at;
        int end = PlainName.end(words, at, to, list.kind());
        if (end == at || !PlainName.isSeparatorAt(words, end, to) && !Listing.isOwnerAt(words, end)) return at;
        return name(list.kind(), at, end, end, Confidence.LIKELY, "plain-listed");
    }

    private int criterion(int at, int after) {
        int end = selfNamed.criterion(at, after, to);
        if (end == after) introduction = new Introduction(NameKind.CRITERION, after);
        return end;
    }

    private int quotation(int open, int close) {
        var kind = quoted.read(open, close, introduction, listing);
        if (kind != null) return name(kind.kind(), open + 1, close, close + 1, kind.confidence(), kind.rule());
        if (quoted.isMotto(open + 1, close)) return close + 1;
        var span = text.trimmed(open + 1, close);
        if (span != null && close - open <= LONGEST_NAME_REPEATED && words.isCapital(open + 1)) {
            names.addRepeated(span.text(), span);
        }
        introduction = null;
        listing = null;
        return open + 1;
    }

    private int name(NameKind kind, int start, int end, int after, Confidence confidence, String rule) {
        introduction = null;
        var span = text.trimmed(start, end);
        if (span == null) return after;
        listing = new Listing(kind, confidence, after);
        if (kind.group() == null) return after;
        names.add(span.text(), kind, span, confidence, kind.ruleFamily() + "." + rule)
                .in(YearsAfter.at(words, after, to, kind));
        return after;
    }
}
