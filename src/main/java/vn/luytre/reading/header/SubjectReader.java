package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.DocumentType;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Trích yếu: the lines under «KẾ HOẠCH», or «V/v …» under the number of a công văn, over as many lines as it has, up to «Kính gửi», the one who
 * decides («CHỦ TỊCH ỦY BAN …») or the first words of the text.
 */
final class SubjectReader {
    private static final int LONGEST_ISSUER = 16;
    private static final Phrase OF = Phrase.of("của");
    private static final Phrases<Boolean> GROUNDS =
            Phrases.set("căn cứ", "thực hiện kế hoạch số", "thực hiện chỉ thị số", "thực hiện công văn số");
    private final HeadLines head;
    private final PreparedText text;
    private final Words words;

    SubjectReader(HeadLines head) {
        this.head = head;
        this.text = head.text();
        this.words = text.words();
    }

    @Nullable
    Found read() {
        for (int i = 0; i < head.lines().size(); i++) {
            var piece = head.lines().get(i).piece();
            if (head.lines().get(i).is(HeadLine.Kind.TYPE))
                return subject(lines(i + 1)).found("subject.under-type", Confidence.CERTAIN);
            int after = DocumentType.beforeTitle(words, piece.from(), piece.to());
            if (after > piece.from()) {
                var lines = lines(i + 1);
                lines.addFirst(piece.within(after, piece.to()));
                return subject(lines).found("subject.after-type", Confidence.LIKELY);
            }
        }
        int about = head.first(HeadLine.Kind.ABOUT);
        return about < 0 ? null : subject(aboutLines(about)).found("subject.about", Confidence.CERTAIN);
    }

    private Subject subject(List<Piece> lines) {
        return new Subject(text, lines);
    }

    /** All lines from here that are neither head nor the name of who decides. */
    private List<Piece> lines(int from) {
        var found = new ArrayList<Piece>();
        for (int i = from; i < head.lines().size(); i++) {
            var line = head.lines().get(i);
            if (line.is(HeadLine.Kind.TO) || line.is(HeadLine.Kind.TYPE)) break;
            if (isPassedOver(line)) continue;
            if (found.isEmpty() && isIssuer(line.piece())) {
                var rest = withoutIssuer(line.piece());
                if (rest != null) found.add(rest);
                continue;
            }
            if (!found.isEmpty() && endsTitle(found.getLast(), line)) break;
            if (words.isMark(line.piece().from(), '(') && isAttachment(line.piece())) continue;
            found.add(line.piece());
        }
        return found;
    }

    private static boolean isPassedOver(HeadLine line) {
        return switch (line.kind()) {
            case MOTTO, NUMBER, DATE, MARKING -> true;
            case TYPE, ABOUT, TO, CAPITALS, OTHER -> false;
        };
    }

    /** «CHỈ THỊ», «CỦA BAN THƯỜNG VỤ TỈNH ỦY», «của Chủ tịch Ủy ban nhân dân tỉnh»: who issues it, not what it is about. */
    private boolean isIssuer(Piece piece) {
        if (!OF.standsAt(words, piece.from())) return false;
        int who = piece.from() + 1;
        return piece.isCapitals(words)
                || HeaderWords.BODIES.standAt(words, who)
                || HeaderWords.TITLES.standAt(words, who);
    }

    /** «của Ban Thường vụ Tỉnh ủy về tăng cường …» on one line: the part from «về» on, or null. */
    private @Nullable Piece withoutIssuer(Piece piece) {
        int limit = Math.min(piece.to(), piece.from() + LONGEST_ISSUER);
        for (int at = piece.from() + 1; at < limit; at++)
            if (HeaderWords.ABOUT.standAt(words, at)) return piece.within(at, piece.to());
        return null;
    }

    /** «Căn cứ …», «Thực hiện Chỉ thị số …», «Năm 2031, …»: the text begins without a blank line before it. */
    private boolean startsText(int at) {
        boolean year = HeaderWords.YEAR.standsAt(words, at) && words.isNumber(at + 1) && words.isMark(at + 2, ',');
        return year || GROUNDS.standAt(words, at);
    }

    private boolean endsTitle(Piece before, HeadLine line) {
        var piece = line.piece();
        if (words.isCapital(piece.from()) && startsText(piece.from())) return true;
        boolean who =
                HeaderWords.TITLES.standAt(words, piece.from()) || HeaderWords.BODIES.standAt(words, piece.from());
        boolean turnsCapital = line.is(HeadLine.Kind.CAPITALS) && !before.isCapitals(words);
        return piece.block() == before.block() ? turnsCapital && who : turnsCapital || who;
    }

    /** «(Ban hành kèm theo Quyết định số …)» */
    private boolean isAttachment(Piece piece) {
        return text.words().at(piece.from() + 1).equals("Ban")
                || text.words().at(piece.from() + 1).equals("Kèm");
    }

    /** «V/v …» and the lines that go on with it: in the same paragraph, or in small letters. */
    private List<Piece> aboutLines(int about) {
        var found = new ArrayList<Piece>();
        found.add(head.lines().get(about).piece());
        for (int i = about + 1; i < head.lines().size(); i++) {
            var line = head.lines().get(i);
            if (line.is(HeadLine.Kind.TO)) break;
            if (isPassedOver(line)) continue;
            boolean goesOn = line.is(HeadLine.Kind.OTHER)
                            && (line.piece().block() == found.getLast().block() || isSmall(line.piece()))
                    || line.is(HeadLine.Kind.CAPITALS)
                            && line.piece().block() == found.getLast().block()
                            && isShort(line.piece());
            if (!goesOn) break;
            found.add(line.piece());
        }
        return found;
    }

    private boolean isSmall(Piece piece) {
        return words.isWord(piece.from()) && !words.isCapital(piece.from()) || words.isNumber(piece.from());
    }

    /** «ANTT» that the width pushed to a line of its own. */
    private static boolean isShort(Piece piece) {
        return piece.to() - piece.from() <= 2;
    }
}
