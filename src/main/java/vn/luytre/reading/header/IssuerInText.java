package vn.luytre.reading.header;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Who issues a document whose head was cut off, from its lead sentence: «Chủ tịch Ủy ban nhân dân tỉnh yêu cầu …», «Ban Chỉ đạo … tỉnh ban
 * hành Kế hoạch …». The place is that of the date line or of a body that the text names («Tỉnh ủy Hải Dương»).
 */
final class IssuerInText {
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_BRACKET = 12;
    private static final int MOST_BLOCKS = 14;
    private static final int LONGEST_PLACE = 4;
    private static final Phrases<String> COMPOUNDS =
            WordList.phrases(IssuerInText.class, "/vn/luytre/reading/citation/compound-bodies.txt");
    private static final Phrases<Boolean> HEADS = Phrases.set("chủ tịch", "giám đốc", "thủ trưởng", "trưởng ban");
    private static final Phrases<Boolean> PLACED =
            Phrases.set("tỉnh", "tỉnh ủy", "thành ủy", "thành phố", "xã", "phường", "đặc khu", "huyện", "tinh");
    private final PreparedText text;
    private final Words words;

    IssuerInText(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    /** The last such body before the first item of the text. */
    @Nullable
    Found read(@Nullable Found place) {
        var blocks = text.clean().blocks();
        int body = text.parts().body();
        @Nullable Piece name = null;
        for (int i = body; i < Math.min(Math.min(blocks.size(), text.parts().foot()), body + MOST_BLOCKS); i++) {
            int from = text.firstWord(blocks.get(i));
            int to = text.wordAfter(blocks.get(i));
            if (i > body && startsItem(from)) break;
            var found = in(from, to, i);
            if (found != null) name = found;
        }
        return name == null ? null : found(name, place);
    }

    private boolean startsItem(int from) {
        boolean label = words.isNumber(from) || words.isCapitals(from) && words.end(from) - words.start(from) <= 4;
        return label && (words.isMark(from + 1, '.') || words.isMark(from + 1, ')'));
    }

    private @Nullable Piece in(int from, int to, int block) {
        @Nullable Piece last = null;
        int at = from;
        while (at < to) {
            int end = startsName(at) ? nameEnd(at, to) : -1;
            if (end > at) last = new Piece(at, end, block);
            at = Math.max(at + 1, end);
        }
        return last;
    }

    private boolean startsName(int at) {
        return words.isCapital(at) && (HeaderWords.BODIES.standAt(words, at) || HEADS.standAt(words, at));
    }

    /** Where the name ends if a verb of issuing follows it, else -1. */
    private int nameEnd(int from, int to) {
        int limit = Math.min(to, from + LONGEST_NAME);
        int at = from;
        while (at < limit) {
            if (at > from && !words.isCapital(at) && HeaderWords.LEAD_VERBS.standAt(words, at)) return at;
            int compound = COMPOUNDS.after(words, at, limit);
            if (compound > at) {
                at = compound;
            } else if (words.isMark(at, '(')) {
                at = bracketEnd(at, limit);
                if (at < 0) return -1;
            } else if (words.isMark(at) && words.mark(at) != '-'
                    || words.isCapital(at) && at > from && startsAnother(from, at)) {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** «Chủ tịch Ủy ban nhân dân»: the second body belongs to the head of it. */
    private boolean startsAnother(int from, int at) {
        return HEADS.standAt(words, at) && !HEADS.standAt(words, from);
    }

    private int bracketEnd(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_BRACKET); i++) if (words.isMark(i, ')')) return i + 1;
        return -1;
    }

    private Found found(Piece name, @Nullable Found place) {
        int end = name.to();
        int bracket = bracketIn(name);
        boolean closing = words.isMark(end - 1, ')');
        int spanEnd = closing ? bracket : end;
        int body = HEADS.after(words, name.from(), name.to());
        String value = mended(Abbreviations.expand(withoutBrackets(body < spanEnd ? body : name.from(), end)));
        if (PLACED.after(words, spanEnd - 1, spanEnd) == spanEnd || HeaderWords.LEVELS.standAt(words, end - 1)) {
            String where = place != null ? place.value() : namedPlace(lastLevel(end, spanEnd));
            if (!where.isEmpty()) value = value + " " + where;
        }
        return new Found(
                ProperCase.capitalized(value), text.span(name.from(), spanEnd), Confidence.LIKELY, "issuer.in-lead");
    }

    /** «Ủy ban nhân dân tinh»: the mark over the letter was lost. */
    private static String mended(String value) {
        return value.endsWith(" tinh") ? value.substring(0, value.length() - 4) + "tỉnh" : value;
    }

    private String lastLevel(int end, int spanEnd) {
        return words.at(words.isWord(end - 1) ? end - 1 : spanEnd - 1).toLowerCase(Locale.ROOT);
    }

    private int bracketIn(Piece name) {
        for (int i = name.to() - 1; i > name.from(); i--) if (words.isMark(i, '(')) return i;
        return name.to();
    }

    private String withoutBrackets(int from, int to) {
        var out = new StringBuilder();
        boolean within = false;
        for (int i = from; i < to; i++) {
            within |= words.isMark(i, '(');
            if (!within) {
                if (!out.isEmpty() && !words.isJoined(i)) out.append(' ');
                out.append(words.at(i));
            }
            if (words.isMark(i, ')')) within = false;
        }
        return out.toString();
    }

    /** The first name after «tỉnh», «Tỉnh ủy» … anywhere in the text. */
    private String namedPlace(String level) {
        for (int i = 0; i + 1 < words.size(); i++) {
            var hit = PLACED.longestAt(words, i, words.size());
            if (hit == null || !words.at(i).toLowerCase(Locale.ROOT).equals(level)) continue;
            int end = hit.after();
            while (end < hit.after() + LONGEST_PLACE && words.isCapital(end) && !words.isCapitals(end)) end++;
            if (end > hit.after() + 1 && !HeaderWords.BODIES.standAt(words, hit.after()))
                return words.between(hit.after(), end);
        }
        return "";
    }
}
