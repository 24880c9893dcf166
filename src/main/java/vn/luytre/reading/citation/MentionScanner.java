package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Finds all mentions of instruments in one paragraph or cell, from left to right, those within a title too. */
final class MentionScanner {
    private static final Phrases<Boolean> CONNECTORS = Phrases.set("và", "hoặc");
    private static final Phrase ISSUING = Phrase.of("ban hành");
    private static final Phrases<Boolean> PAST = Phrases.set("đã", "vừa", "mới", "có");
    private static final Phrases<Boolean> ISSUED = Phrases.set("ban hành", "phê duyệt");
    private static final Phrases<Boolean> ISSUABLE = Phrases.set(
            "kế hoạch", "quy chế", "quy định", "đề án", "chương trình", "hướng dẫn", "phương án", "quy ước");
    /** Whatever a mention may begin with: at all other words no rule is asked. */
    private static final Phrases<Boolean> STARTS = Phrases.any(
            Vocabulary.INSTRUMENTS,
            Vocabulary.INSTRUMENT_ABBREVIATIONS,
            ISSUABLE,
            Phrases.set(Vocabulary.NUMBER_WORD.toString()));

    private final Words words;
    private final Stretch stretch;
    private final List<Mention> found = new ArrayList<>();

    MentionScanner(Words words, Stretch stretch) {
        this.words = words;
        this.stretch = stretch;
    }

    List<Mention> scan() {
        int at = stretch.from();
        while ((at = STARTS.next(words, at, stretch.to())) < stretch.to()) {
            var head = head(at);
            if (head == null) {
                at++;
            } else {
                found.add(complete(head));
                at = head.rule().equals("citation.amending-law") ? at + 1 : head.after();
            }
        }
        return found;
    }

    private @Nullable Head head(int at) {
        if (Vocabulary.NUMBER_WORD.standsAt(words, at)) return another(at);
        var head = Heads.at(words, at, stretch.to());
        return head != null ? head : issued(at);
    }

    /** «Quyết định số 12/QĐ-UBND và số 13/QĐ-UBND»: the type is said once. */
    private @Nullable Head another(int at) {
        if (found.isEmpty()) return null;
        var last = found.getLast();
        int gap = at - last.after();
        boolean joined = gap == 1 && (CONNECTORS.standAt(words, at - 1) || words.isMark(at - 1, ','));
        if (!joined || last.head().number() == null) return null;
        var head = NumberedHead.at(words, at, at, last.head().type(), stretch.to());
        return head != null && head.number() != null && head.number().hasSymbol() ? head : null;
    }

    /** «Quyết định … về ban hành Kế hoạch đổi mới …»: what a decision issues is an instrument too. */
    private @Nullable Head issued(int at) {
        if (found.isEmpty() || !words.isCapital(at) || !ISSUABLE.standAt(words, at)) return null;
        var outer = found.getLast();
        var title = outer.title();
        if (title == null || title.quoted() || !outer.head().type().equals("quyết định")) return null;
        if (ISSUED.after(words, title.words().from(), at) != at) return null;
        var type = Vocabulary.INSTRUMENTS.longestAt(words, at, stretch.to());
        if (type == null || type.after() + 1 >= title.words().to()) return null;
        var name = new Stretch(type.after(), title.words().to());
        return new Head(
                type.meaning(), null, at, name.to(), name.to(), null, name, Confidence.LIKELY, "citation.issued");
    }

    /** «UBND tỉnh đã ban hành Kế hoạch số …» */
    private @Nullable String subject(Head head) {
        int verb = head.from() - 2;
        if (verb <= stretch.from() || !ISSUING.standsAt(words, verb)) return null;
        int to = PAST.standAt(words, verb - 1) ? verb - 1 : verb;
        return Issuer.subject(
                words,
                to,
                found.isEmpty() ? stretch.from() : Math.min(found.getLast().after(), to));
    }

    private Mention complete(Head head) {
        int to = stretch.to();
        if (head.title() != null) return titled(head, to);
        var parties = Parties.at(words, head.after(), to);
        var issuer = parties != null ? parties : Issuer.after(words, head.after(), to);
        int afterIssuer = issuer == null ? head.after() : issuer.after();
        var late = head.day() == null && issuer != null ? Day.at(words, afterIssuer, to) : null;
        if (late != null) afterIssuer = late.after();
        String known = issuer != null ? issuer.value() : proposer(head);
        if (known == null) known = subject(head);
        var title = Title.at(words, head, afterIssuer, known != null, to);
        int after = title == null ? afterIssuer : title.after();
        var day = head.day() == null ? late : head.day();
        return new Mention(head, stretch, known, title, day, after);
    }

    /** «Đề án “…” giai đoạn 2021 - 2025», «Luật An ninh mạng năm 2018». */
    private Mention titled(Head head, int to) {
        int after = Period.skip(words, head.after(), to);
        var issuer = head.rule().equals("citation.issued") ? null : Issuer.after(words, after, to);
        return new Mention(
                head,
                stretch,
                issuer == null ? null : issuer.value(),
                null,
                head.day(),
                issuer == null ? after : issuer.after());
    }

    /** «theo đề nghị của Công an tỉnh tại Tờ trình số …» */
    private @Nullable String proposer(Head head) {
        int lowest = found.isEmpty() ? stretch.from() : Math.min(found.getLast().after(), head.from());
        var issuer = Issuer.before(words, head.from(), lowest);
        return issuer == null ? null : issuer.value();
    }
}
