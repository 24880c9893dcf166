package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.DocumentType;
import vn.luytre.reading.words.Words;

/** The lines of the head with what each of them is. */
record HeadLines(PreparedText text, List<HeadLine> lines) {
    private static final int LONGEST_DATE_LINE = 24;

    static HeadLines of(PreparedText text) {
        var lines = new ArrayList<HeadLine>();
        for (var piece : Pieces.of(text, 0, text.parts().body())) lines.add(new HeadLine(piece, kind(text, piece)));
        return new HeadLines(text, List.copyOf(lines));
    }

    private static HeadLine.Kind kind(PreparedText text, Piece piece) {
        Words words = text.words();
        if (HeaderWords.MOTTOES.after(words, piece.from(), piece.to()) == piece.to()) return HeadLine.Kind.MOTTO;
        if (numberWord(words, piece) >= 0) return HeadLine.Kind.NUMBER;
        if (HeaderWords.TO.standsAt(words, piece.from())) return HeadLine.Kind.TO;
        if (HeaderWords.ABOUT_SHORT.standsAt(words, piece.from())
                || HeaderWords.ABOUT_MATTER.standsAt(words, piece.from())) {
            return HeadLine.Kind.ABOUT;
        }
        if (isDate(words, piece)) return HeadLine.Kind.DATE;
        if (DocumentType.at(words, piece.from(), piece.to()) != null) return HeadLine.Kind.TYPE;
        if (isMarking(words, piece)) return HeadLine.Kind.MARKING;
        return piece.isCapitals(words) ? HeadLine.Kind.CAPITALS : HeadLine.Kind.OTHER;
    }

    /** The place of «Số» that a number follows, or -1. */
    static int numberWord(Words words, Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (!HeaderWords.NUMBER.standsAt(words, i) || !words.isCapital(i)) continue;
            boolean first = i == piece.from();
            if (words.isMark(i + 1, ':') && i + 1 < piece.to()) return i;
            if (first && (words.isNumber(i + 1) || words.isMark(i + 1)) && i + 1 < piece.to()) return i;
            if (first && i + 1 == piece.to()) return i;
        }
        return -1;
    }

    private static boolean isDate(Words words, Piece piece) {
        if (piece.to() - piece.from() > LONGEST_DATE_LINE) return false;
        for (int i = piece.from(); i < piece.to(); i++) {
            if (!HeaderWords.DAY.standsAt(words, i)) continue;
            if (i > piece.from() && !words.isMark(i - 1, ',')) return false;
            return words.isNumber(i + 1) || hasMonth(words, i, piece.to());
        }
        return false;
    }

    /** «ngày … tháng 3 năm 2031»: the day was left blank. */
    private static boolean hasMonth(Words words, int from, int to) {
        return HeaderWords.MONTH.find(words, from, to) >= 0 && HeaderWords.YEAR.find(words, from, to) >= 0;
    }

    private static boolean isMarking(Words words, Piece piece) {
        return HeaderWords.MARKINGS.after(words, piece.from(), piece.to()) == piece.to();
    }

    /** The first line of this kind, or -1. */
    int first(HeadLine.Kind kind) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).is(kind)) return i;
        return -1;
    }
}
