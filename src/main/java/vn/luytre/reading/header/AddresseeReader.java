package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Found;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** «Kính gửi: Ban Chỉ đạo 138 tỉnh», or a list of lines with dashes under «Kính gửi:», or several parted by semicolons. */
final class AddresseeReader {
    private static final Phrases<Boolean> GROUNDS =
            Phrases.set("căn cứ", "thực hiện", "để", "theo", "trong thời gian", "thời gian qua");
    private final HeadLines head;
    private final Words words;
    private final List<Found> found = new ArrayList<>();

    AddresseeReader(HeadLines head) {
        this.head = head;
        this.words = head.text().words();
    }

    List<Found> read() {
        int to = head.first(HeadLine.Kind.TO);
        if (to < 0) return List.of();
        int from = -1;
        int end = -1;
        for (int i = to; i < head.lines().size(); i++) {
            var line = head.lines().get(i);
            if (i > to && (isOther(line) || GROUNDS.standAt(words, line.piece().from()))) break;
            var piece = i == to
                    ? line.piece()
                            .within(afterCaption(line.piece()), line.piece().to())
                    : line.piece();
            if (piece.from() >= piece.to()) continue;
            if (isComplete(end) && !piece.startsWithDash(words)) break;
            boolean next = from < 0 || piece.startsWithDash(words) || words.isMark(end - 1, ';');
            if (next) {
                add(from, end);
                from = piece.from();
            }
            end = piece.to();
        }
        add(from, end);
        return List.copyOf(found);
    }

    /** A full stop ends the last of them (Nghị định 30/2020/NĐ-CP, phụ lục I); one after capitals may be that of «TP.». */
    private boolean isComplete(int end) {
        return end > 0 && words.isMark(end - 1, '.') && !words.isCapitals(end - 2);
    }

    private static boolean isOther(HeadLine line) {
        return switch (line.kind()) {
            case OTHER, CAPITALS, TO -> false;
            case MOTTO, NUMBER, DATE, TYPE, ABOUT, MARKING -> true;
        };
    }

    private int afterCaption(Piece piece) {
        int at = HeaderWords.TO.after(words, piece.from());
        return words.isMark(at, ':') ? at + 1 : at;
    }

    /** One entry, or several parted by semicolons. */
    private void add(int from, int to) {
        if (from < 0) return;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !words.isMark(i, ';')) continue;
            one(start, i);
            start = i + 1;
        }
    }

    private void one(int from, int to) {
        int start = from;
        while (start < to && words.isMark(start) && words.mark(start) != '“') start++;
        var span = head.text().trimmed(start, to);
        if (span == null || start >= to) return;
        found.add(Found.certain(Abbreviations.expand(span.text()), span, "addressee.after-kinh-gui"));
    }
}
