package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * «xã điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc», «Công an phường điển hình, kiểu mẫu về ANTT và văn minh đô
 * thị», «xã, phường kiểu mẫu về trật tự»: from the units up to the end of what they are typical of. «điển hình tiên tiến»
 * and «gương điển hình» name nothing.
 *
 * @param start first word
 * @param end word after the last
 * @param mended the right form of a first word that is misprinted
 */
record TypicalUnit(int start, int end, @Nullable String mended) {
    private static final int LONGEST_LIST_OF_UNITS = 16;
    private static final int LONGEST_SUBJECT = 20;
    private static final Phrases<String> UNITS = WordList.phrases(TypicalUnit.class, "units.tsv");
    private static final Phrases<Boolean> SECOND =
            Phrases.set(", kiểu mẫu", "kiểu mẫu", "và kiểu mẫu", ", tiêu biểu", "tiêu biểu");
    private static final Phrases<Boolean> ENDS = Phrases.set(
            "của",
            "tại",
            "ở",
            "trên địa bàn",
            "giai đoạn",
            "năm",
            "theo",
            "để",
            "nhằm",
            "đến",
            "được",
            "do",
            "trước",
            "trong năm");
    private static final Phrases<Boolean> JOINED =
            Phrases.set("ninh, trật", "phòng, chống", "phạm, tệ", "cháy, chữa", "tự, an", "tự, văn");
    private static final Phrase ABOUT = Phrase.of("về");

    /** Reads around «điển hình» or «kiểu mẫu», which stands at {@code at}; null where that names no unit. */
    static @Nullable TypicalUnit around(Words words, int from, int at, int after, int to) {
        int about = SECOND.after(words, after, to);
        if (!ABOUT.standsAt(words, about)) return null;
        int start = firstUnit(words, from, at);
        if (start == at) return null;
        int end = subjectEnd(words, about + 1, to);
        return end == about + 1 ? null : new TypicalUnit(start, end, mended(words, start, at));
    }

    /** The name as it should be printed. */
    String name(String printed) {
        return mended == null ? printed : mended + printed.substring(printed.indexOf(' '));
    }

    /** True for the whole of a quotation: it begins with a unit and says «điển hình» or «kiểu mẫu» later. */
    static boolean isQuoted(Words words, int from, int to) {
        return UNITS.standAt(words, from) && CUES.beginBetween(words, from + 1, to);
    }

    private static final Phrases<Boolean> CUES = Phrases.set("điển hình", "kiểu mẫu");

    private static @Nullable String mended(Words words, int start, int at) {
        var unit = UNITS.longestAt(words, start, at);
        if (unit == null || words.between(start, unit.after()).equalsIgnoreCase(unit.meaning())) return null;
        return unit.meaning();
    }

    private static int firstUnit(Words words, int from, int at) {
        int lowest = Math.max(from, at - LONGEST_LIST_OF_UNITS);
        int first = at;
        int open = at;
        for (int start = at - 1; start >= lowest; start--) {
            if (UNITS.after(words, start, at) == open && open > start) {
                first = start;
                open = separator(words, start);
            }
        }
        return first;
    }

    /** Where the unit before would have to end: at the comma or «và» before this one, else right before it. */
    private static int separator(Words words, int start) {
        return words.isMark(start - 1, ',') || AND.standsAt(words, start - 1) ? start - 1 : start;
    }

    private static final Phrase AND = Phrase.of("và");

    private static int subjectEnd(Words words, int from, int to) {
        int limit = Math.min(to, from + LONGEST_SUBJECT);
        int at = from;
        while (at < limit) {
            if (words.isMark(at) && !(words.isMark(at, ',') && JOINED.standAt(words, at - 1))) break;
            if (ENDS.standAt(words, at)) break;
            at++;
        }
        return at;
    }
}
