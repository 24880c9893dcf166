package vn.luytre.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.words.Words;

/**
 * «Quảng Ngãi, ngày 09 tháng 4 năm 2021», «Xuân Hương - Đà Lạt, ngày 5/3/2026», also right after the number. A day that no calendar has
 * («ngày 31 tháng 6») is no date but shown; one left blank («ngày     tháng 3») leaves the place.
 */
record PlaceAndDate(
        @Nullable Found place,
        @Nullable Found date,
        @Nullable Span impossible) {
    static final PlaceAndDate NONE = new PlaceAndDate(null, null, null);

    static PlaceAndDate read(HeadLines head, List<Piece> foot) {
        for (var line : head.lines()) {
            if (!line.is(HeadLine.Kind.DATE) && !line.is(HeadLine.Kind.NUMBER)) continue;
            var found = in(head.text(), line.piece());
            if (found != null) return found;
        }
        for (var piece : foot) {
            var found = piece.startsWithDash(head.text().words()) ? null : in(head.text(), piece);
            if (found != null && found.place() != null) return found;
        }
        return NONE;
    }

    private static @Nullable PlaceAndDate in(PreparedText text, Piece piece) {
        Words words = text.words();
        for (int i = piece.from(); i < piece.to(); i++) {
            if (HeaderWords.DAY.standsAt(words, i)) return at(text, piece, i);
        }
        return null;
    }

    private static PlaceAndDate at(PreparedText text, Piece piece, int day) {
        Words words = text.words();
        var place = place(text, piece, day);
        var match = OfficialDate.at(words.text(), words.start(day));
        if (match == null || match.year() == null || match.end() > words.end(piece.to() - 1))
            return new PlaceAndDate(place, null, null);
        var span = text.span(day, words.from(match.end()));
        var date = match.date();
        if (date.isEmpty()) return new PlaceAndDate(place, null, span);
        return new PlaceAndDate(place, Found.certain(date.get().toString(), span, "date.in-head"), null);
    }

    /** The words in capitals before «, ngày», back to the beginning of the line or to the number. */
    private static @Nullable Found place(PreparedText text, Piece piece, int day) {
        Words words = text.words();
        int end = words.isMark(day - 1, ',') ? day - 1 : day;
        int from = end;
        while (from > piece.from() && belongsToName(words, from - 1)) from--;
        while (from < end && !words.isCapital(from)) from++;
        if (from >= end) return null;
        var span = text.span(from, end);
        boolean whole = from == piece.from() && end == day - 1;
        return whole
                ? Found.certain(span.text(), span, "place.before-date")
                : Found.likely(span.text(), span, "place.before-date");
    }

    private static boolean belongsToName(Words words, int at) {
        if (words.isWord(at)) return words.isCapital(at) && !words.isMark(at - 1, '/') && !isSymbol(words, at);
        return words.isMark(at)
                        && "-–.'’".indexOf(words.mark(at)) >= 0
                        && words.isCapital(at - 1)
                        && !isSymbol(words, at - 1)
                || words.isNumber(at) && words.end(at) - words.start(at) <= 2 && words.isCapital(at - 1);
    }

    /** The «UBND» of «17/CT-UBND» right before the place. */
    private static boolean isSymbol(Words words, int at) {
        return words.isJoined(at) && words.isMark(at - 1) && "-/".indexOf(words.mark(at - 1)) >= 0;
    }
}
