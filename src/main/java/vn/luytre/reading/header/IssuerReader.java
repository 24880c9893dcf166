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
 * Who issues the document, from the lines in capitals beside the national motto: the superior body first, then the issuing one («BỘ CÔNG AN»,
 * «CÔNG AN TỈNH …»), a name perhaps over several lines («ỦY BAN NHÂN DÂN», «TỈNH …»). A committee takes its place from the line above it.
 */
final class IssuerReader {
    private static final int LONGEST_MIXED_NAME = 12;
    private static final Phrases<Boolean> AT_EVERY_LEVEL = Phrases.set("ban chỉ đạo", "bcđ", "hội đồng", "ban chỉ huy");
    private static final Phrases<Boolean> ALONE_TOO_SHORT = Phrases.set(
            "ủy ban nhân dân",
            "ubnd",
            "công an",
            "hội đồng nhân dân",
            "đảng ủy",
            "ủy ban mttq việt nam",
            "ban chỉ đạo 138",
            "ban chỉ đạo");
    private static final Phrases<Boolean> ORGANS =
            Phrases.set("ban thường trực", "ban thường vụ", "ban chấp hành", "thường trực", "văn phòng");
    private static final Phrase CHONG = Phrase.of("chống");
    private static final Phrase JOINT = Phrase.of("liên ngành");
    private final HeadLines head;
    private final PreparedText text;
    private final Words words;

    IssuerReader(HeadLines head) {
        this.head = head;
        this.text = head.text();
        this.words = text.words();
    }

    /** The lines of one name. */
    private record Name(List<Piece> lines) {
        Piece first() {
            return lines.getFirst();
        }

        Piece last() {
            return lines.getLast();
        }

        /** One stretch, where nothing of another column stands between the lines. */
        boolean isWhole() {
            for (int i = 1; i < lines.size(); i++)
                if (lines.get(i - 1).to() != lines.get(i).from()) return false;
            return true;
        }
    }

    @Nullable
    Found read(@Nullable Found place) {
        var names = names();
        if (names.isEmpty()) return null;
        var last = names.getLast();
        String value = value(last);
        boolean whole = placeOf(last).length() > 0
                || ALONE_TOO_SHORT.after(words, last.first().from(), last.last().to())
                        != last.last().to();
        if (endsWithLevel(last)) {
            if (place != null) value = value + " " + place.value();
            whole = false;
        } else if (names.size() > 1 && isOrgan(last)) {
            value = value + " " + value(names.get(names.size() - 2));
            whole = false;
        } else if (AT_EVERY_LEVEL.standAt(words, last.first().from())
                && placeOf(last).isEmpty()) {
            String where = names.size() > 1 ? placeOf(names.get(names.size() - 2)) : "";
            if (!where.isEmpty()) value = value + " " + where;
            whole = false;
        }
        var stretch = last.isWhole()
                ? last.first().within(last.first().from(), last.last().to())
                : last.first();
        boolean sure = whole && last.first().isCapitals(words);
        return new Found(
                value,
                text.span(stretch.from(), stretch.to()),
                sure ? Confidence.CERTAIN : Confidence.LIKELY,
                "issuer.printed");
    }

    /** «BAN THƯỜNG TRỰC» under «ỦY BAN MTTQ VIỆT NAM TỈNH …»: named only together with the body above it. */
    private boolean isOrgan(Name name) {
        return ORGANS.after(words, name.first().from(), name.last().to())
                == name.last().to();
    }

    private String value(Name name) {
        var out = new StringBuilder();
        for (var line : name.lines()) {
            String said = line.isCapitals(words)
                    ? ProperCase.name(words, line.from(), line.to())
                    : words.between(line.from(), line.to());
            if (!out.isEmpty())
                out.append(' ')
                        .append(
                                words.isCapitals(line.from())
                                        ? ProperCase.within(words, line.from(), line.to())
                                        : said);
            else out.append(said);
        }
        return out.toString();
    }

    /** The names above the title, «V/v» or «Kính gửi», in the order of the print. */
    private List<Name> names() {
        var names = new ArrayList<Name>();
        boolean apart = true;
        for (var line : head.lines()) {
            var piece = line.piece();
            if (line.is(HeadLine.Kind.TYPE)
                    || line.is(HeadLine.Kind.TO)
                    || DocumentType.beforeTitle(words, piece.from(), piece.to()) > piece.from()) break;
            if (line.is(HeadLine.Kind.CAPITALS) || line.is(HeadLine.Kind.OTHER) && isMixedName(piece)) {
                add(names, piece, apart);
                apart = false;
            } else if (!line.is(HeadLine.Kind.MOTTO)) {
                apart = true;
            }
        }
        return names;
    }

    private void add(List<Name> names, Piece piece, boolean apart) {
        var before = names.isEmpty() ? null : names.getLast();
        if (before != null && !apart && !startsBody(before, piece))
            before.lines().add(piece);
        else if (startsBody(null, piece)) names.add(new Name(new ArrayList<>(List.of(piece))));
    }

    /** «Ủy ban nhân dân xã Đồng Lúa»: a body that is not printed in capitals. */
    private boolean isMixedName(Piece piece) {
        return words.isCapital(piece.from())
                && HeaderWords.BODIES.standAt(words, piece.from())
                && piece.to() - piece.from() <= LONGEST_MIXED_NAME;
    }

    private boolean startsBody(@Nullable Name before, Piece line) {
        if (!HeaderWords.BODIES.standAt(words, line.from())) return false;
        if (words.isMark(line.from() + 1, ',') || CHONG.standsAt(words, line.from() + 1)) return false;
        return before == null || !goesOn(before.last());
    }

    private boolean goesOn(Piece before) {
        boolean open = words.isMark(before.to() - 1) && ",-–".indexOf(words.mark(before.to() - 1)) >= 0;
        return open || JOINT.after(words, before.from()) == before.to();
    }

    private boolean endsWithLevel(Name name) {
        var line = name.last();
        for (int at = Math.max(line.from(), line.to() - 2); at < line.to(); at++) {
            if (HeaderWords.LEVELS.after(words, at, line.to()) == line.to()) return true;
        }
        return false;
    }

    /** «phường Bến Trúc» of «ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRÚC»; empty where it names no place. */
    private String placeOf(Name name) {
        for (var line : name.lines()) {
            int first = line.equals(name.first()) ? line.from() + 1 : line.from();
            for (int i = first; i + 1 < line.to(); i++) {
                if (HeaderWords.LEVELS.standAt(words, i)) return ProperCase.within(words, i, line.to());
            }
        }
        return "";
    }
}
