package vn.luytre.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Who issues the document, from the lines in capitals beside the national motto: the superior body first, then the issuing one («BỘ CÔNG AN»,
 * «CÔNG AN TỈNH …»), a name perhaps over several lines («ỦY BAN NHÂN DÂN», «TỈNH …»). A committee takes its place from the line above it.
 */
final class IssuerReader {
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
    private final PreparedText text;
    private final Words words;
    private final List<BodyName> names;

    IssuerReader(HeadLines head) {
        this.text = head.text();
        this.words = text.words();
        this.names = new BodyNames(head).read();
    }

    /** @param place of the date line */
    @Nullable
    Found read(@Nullable Found place) {
        if (names.isEmpty()) return null;
        var last = names.getLast();
        String missing = missing(last, place);
        String value = last.value(words);
        if (missing != null && !missing.isEmpty()) value = value + " " + missing;
        boolean sure = missing == null && last.first().isCapitals(words) && !isTooShort(last);
        var confidence = sure ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Found(value, text.span(last.first().from(), end(last)), confidence, "issuer.printed");
    }

    /** What the name needs from elsewhere: the place of the date line, the body above it or the place of that; null for nothing. */
    private @Nullable String missing(BodyName name, @Nullable Found place) {
        var above = names.size() > 1 ? names.get(names.size() - 2) : null;
        if (name.endsWithLevel(words)) return place == null ? "" : place.value();
        if (above != null && is(ORGANS, name)) return above.value(words);
        if (!AT_EVERY_LEVEL.standAt(words, name.first().from())
                || !name.place(words).isEmpty()) return null;
        return above == null ? "" : above.place(words);
    }

    private boolean isTooShort(BodyName name) {
        return name.place(words).isEmpty() && is(ALONE_TOO_SHORT, name);
    }

    private boolean is(Phrases<Boolean> names, BodyName name) {
        return names.after(words, name.first().from(), name.last().to())
                == name.last().to();
    }

    private static int end(BodyName name) {
        return name.isWhole() ? name.last().to() : name.first().to();
    }
}
