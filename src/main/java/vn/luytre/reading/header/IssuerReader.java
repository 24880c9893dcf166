package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Who issues the document, from the lines in capitals beside the national motto: the superior body first, then the issuing one («BỘ CÔNG AN»,
 * «CÔNG AN TỈNH …»), a name perhaps over several lines («ỦY BAN NHÂN DÂN», «TỈNH …»). A committee takes its place from the line above it.
 */
final class IssuerReader {
    private static final Phrases<Boolean> AT_EVERY_LEVEL = Phrases.set("ban chỉ đạo", "bcđ", "hội đồng", "ban chỉ huy");
    private static final Phrases<Boolean> LEVEL_LAST = HeaderWords.LEVELS;
    private static final Phrase CHONG = Phrase.of("chống");
    private final HeadLines head;
    private final PreparedText text;
    private final Words words;

    IssuerReader(HeadLines head) {
        this.head = head;
        this.text = head.text();
        this.words = text.words();
    }

    @Nullable
    Found read(@Nullable Found place) {
        var names = names(lines());
        if (names.isEmpty()) return null;
        var last = names.getLast();
        String value = ProperCase.name(words, last.from(), last.to());
        boolean whole = true;
        if (endsWithLevel(last)) {
            if (place != null) value = value + " " + place.value();
            whole = false;
        } else if (AT_EVERY_LEVEL.standAt(words, last.from()) && !namesPlace(last)) {
            String where = names.size() > 1 ? placeOf(names.get(names.size() - 2)) : "";
            if (!where.isEmpty()) value = value + " " + where;
            whole = false;
        }
        var confidence = whole && last.isCapitals(words) ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Found(value, text.span(last.from(), last.to()), confidence, "issuer.printed");
    }

    /** The lines that may name bodies: those above the title, «V/v» or «Kính gửi». */
    private List<Piece> lines() {
        var found = new ArrayList<Piece>();
        for (var line : head.lines()) {
            if (line.is(HeadLine.Kind.TYPE) || line.is(HeadLine.Kind.TO)) break;
            if (vn.luytre.reading.layout.DocumentType.beforeTitle(
                            words, line.piece().from(), line.piece().to())
                    > line.piece().from()) break;
            boolean name = line.is(HeadLine.Kind.CAPITALS) || line.is(HeadLine.Kind.OTHER) && isMixedName(line.piece());
            if (name) found.add(line.piece());
        }
        return found;
    }

    /** «Ủy ban nhân dân xã Đồng Lúa»: a body that is not printed in capitals. */
    private boolean isMixedName(Piece piece) {
        return words.isCapital(piece.from())
                && HeaderWords.BODIES.standAt(words, piece.from())
                && piece.to() - piece.from() <= 12;
    }

    /** Joins the lines of one name. */
    private List<Piece> names(List<Piece> lines) {
        var names = new ArrayList<Piece>();
        for (var line : lines) {
            boolean follows = !names.isEmpty() && names.getLast().to() == line.from();
            if (follows && !startsBody(names.getLast(), line))
                names.set(
                        names.size() - 1, names.getLast().within(names.getLast().from(), line.to()));
            else if (startsBody(null, line)) names.add(line);
        }
        return names;
    }

    private boolean startsBody(@Nullable Piece before, Piece line) {
        if (!HeaderWords.BODIES.standAt(words, line.from())) return false;
        if (words.isMark(line.from() + 1, ',') || CHONG.standsAt(words, line.from() + 1)) return false;
        return before == null || !(words.isMark(before.to() - 1) && ",-–".indexOf(words.mark(before.to() - 1)) >= 0);
    }

    private boolean endsWithLevel(Piece name) {
        return LEVEL_LAST.after(words, name.to() - 1, name.to()) == name.to();
    }

    private boolean namesPlace(Piece name) {
        return !placeOf(name).isEmpty();
    }

    /** «phường Bến Trúc» of «ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRÚC». */
    private String placeOf(Piece name) {
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            if (LEVEL_LAST.standAt(words, i)) {
                String place = ProperCase.name(words, i, name.to());
                return Character.toLowerCase(place.charAt(0)) + place.substring(1);
            }
        }
        return "";
    }
}
