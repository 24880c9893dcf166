package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * The signature: lines of authority and office («KT. TRƯỞNG BAN», «PHÓ TRƯỞNG BAN THƯỜNG TRỰC», «GIÁM ĐỐC CÔNG AN TỈNH») in the order of the
 * print, and under them the name, perhaps with a rank («Đại tá Phạm Văn Sơn»).
 */
final class SignerReader {
    private static final Phrase SURNAME = Phrase.of("đoàn");
    private static final Phrases<Boolean> UNIONS = Phrases.set("thanh niên", "TNCS", "đại biểu", "ĐBQH", "thể", "viên");
    private static final int LONGEST_NAME = 6;
    private static final Phrases<String> FORMS = Phrases.of(Map.ofEntries(
            Map.entry("tm.", "TM."),
            Map.entry("t/m", "TM."),
            Map.entry("kt.", "KT."),
            Map.entry("k/t", "KT."),
            Map.entry("tl.", "TL."),
            Map.entry("t/l", "TL."),
            Map.entry("tuq.", "TUQ."),
            Map.entry("q.", "Q.")));
    private static final Phrases<Boolean> LEARNED = Phrases.set(
            "ths.", "ts.", "pgs.ts", "pgs.ts.", "gs.ts", "gs.ts.", "bs.", "bác sĩ", "tiến sĩ", "thạc sĩ", "cn.", "ths",
            "ts", "ks.");
    private final PreparedText text;
    private final Words words;
    private final List<Found> titles = new ArrayList<>();
    private @Nullable Found name;
    private @Nullable String rank;

    SignerReader(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    Header.@Nullable Signer read(List<Piece> pieces) {
        for (var piece : pieces) line(piece);
        var signed = name;
        return signed == null ? null : new Header.Signer(signed, rank, List.copyOf(titles), form());
    }

    private void line(Piece piece) {
        int mixed = nameAfterCapitals(piece);
        if (mixed > piece.from()) {
            title(piece.within(piece.from(), mixed));
            name(piece.within(mixed, piece.to()));
        } else if (isTitle(piece)) {
            title(piece);
        } else if (!titles.isEmpty()) {
            name(piece);
        }
    }

    /** «CHỦ TỊCH Vũ Hoàng Khải» on one line: where the name begins, else the first word. */
    private int nameAfterCapitals(Piece piece) {
        if (!words.isCapitals(piece.from()) || !HeaderWords.TITLES.standAt(words, piece.from())) return piece.from();
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            if (words.isWord(i) && !words.isCapitals(i))
                return words.isCapital(i) && isName(i, piece.to()) ? i : piece.from();
        }
        return piece.from();
    }

    private boolean isTitle(Piece piece) {
        if (piece.startsWithDash(words) || piece.to() - piece.from() > 24) return false;
        if (HeaderWords.TITLES.standAt(words, piece.from())) return words.isCapital(piece.from());
        return !titles.isEmpty()
                && name == null
                && piece.isCapitals(words)
                && piece.to() - piece.from() > 1
                && goesOn(piece);
    }

    /** A line in capitals right under a title goes on with it, unless it could be a name. */
    private boolean goesOn(Piece piece) {
        return HeaderWords.BODIES.standAt(words, piece.from())
                || HeaderWords.LEVELS.standAt(words, piece.from())
                || piece.to() - piece.from() > 4;
    }

    private void title(Piece piece) {
        if (name != null) return;
        var span = text.trimmed(piece.from(), piece.to());
        if (span != null) titles.add(Found.certain(span.text(), span, "signer.title"));
    }

    private void name(Piece piece) {
        int from = HeaderWords.RANKS.after(words, piece.from(), piece.to());
        if (from > piece.from()) rank = words.between(piece.from(), from);
        from = afterLearned(from, piece.to());
        if (name != null || !isName(from, piece.to())) return;
        var span = text.span(from, piece.to());
        String value = piece.within(from, piece.to()).isCapitals(words)
                ? ProperCase.name(words, from, piece.to())
                : span.text();
        name = Found.certain(value, span, "signer.name");
    }

    /** «, ThS.» between rank and name. */
    private int afterLearned(int from, int to) {
        int at = from;
        while (at < to) {
            int next = words.isMark(at) ? at + 1 : LEARNED.after(words, at, to);
            if (next == at) return at;
            at = next;
        }
        return at;
    }

    /** Two to six words, each with a capital, nothing else. */
    private boolean isName(int from, int to) {
        int start = afterLearned(HeaderWords.RANKS.after(words, from, to), to);
        if (to - start < 2 || to - start > LONGEST_NAME) return false;
        for (int i = start; i < to; i++) if (!words.isCapital(i)) return false;
        return !HeaderWords.BODIES.standAt(words, start) || isSurname(start);
    }

    /** «Đoàn Viết Khải»: the word is a body («Đoàn Thanh niên») and a family name. */
    private boolean isSurname(int at) {
        return SURNAME.standsAt(words, at) && !UNIONS.standAt(words, at + 1);
    }

    private @Nullable String form() {
        var forms = new LinkedHashSet<String>();
        for (var title : titles) {
            var line = Words.of(title.value());
            var form = FORMS.longestAt(line, 0, line.size());
            if (form != null) forms.add(form.meaning());
        }
        return forms.isEmpty() ? null : String.join(", ", forms);
    }
}
