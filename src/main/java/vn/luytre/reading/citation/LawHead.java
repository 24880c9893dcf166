package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * «Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025», «Luật Thi đua, khen thưởng số 06/2022/QH15», «Bộ luật Hình sự năm 2015»,
 * «Luật sửa đổi, bổ sung một số điều của Luật Cư trú». A name that is not in the list ends where the clause does.
 */
final class LawHead {
    private static final int LONGEST_NAME = 30;
    private static final Phrases<Boolean> ENDS = Phrases.set(
            "số",
            "ngày",
            "năm",
            "được",
            "quy định",
            "và",
            "về",
            "đã",
            "có hiệu lực",
            "theo",
            "tại",
            "đến",
            "cho",
            "là",
            "để",
            "trong",
            "trên",
            "với",
            "nhằm",
            "gắn với",
            "của");
    private static final Phrases<Boolean> AMENDING = Phrases.set("sửa đổi, bổ sung", "sửa đổi");
    private static final Phrases<Boolean> ARTICLES = Phrases.set("một số điều của", "một số điều của các", "các");

    private LawHead() {}

    static @Nullable Head at(Words words, int from, int afterType, String type, int to) {
        if (!words.isCapital(from)) return null;
        if (AMENDING.standAt(words, afterType)) return amending(words, from, afterType, type, to);
        if (!words.isCapital(afterType)) return null;
        var known = Vocabulary.LAWS.longestAt(words, afterType, to);
        int end = known != null && !goesOn(words, known.after()) ? known.after() : end(words, afterType, to);
        if (end <= afterType) return null;
        var confidence = known != null && end == known.after() ? Confidence.CERTAIN : Confidence.LIKELY;
        var title = new Stretch(afterType, end);
        int after = Vocabulary.NUMBER_WORD.standsAt(words, end) ? end + 1 : end;
        var number = InstrumentNumber.at(words, after, to);
        int named = number == null || !number.hasSymbol() ? end : number.after();
        return new Head(type, named == end ? null : number, from, named, named, null, title, confidence, "citation.law")
                .dated(Day.at(words, named, to));
    }

    /** «Luật Giáo dục quốc phòng» begins like «Luật Giáo dục» but goes on. */
    private static boolean goesOn(Words words, int after) {
        return words.isWord(after)
                && words.isCapital(after)
                && !words.isMark(after - 1)
                && Vocabulary.INSTRUMENTS.longestAt(words, after, words.size()) == null
                && !Vocabulary.BODIES.standAt(words, after);
    }

    /** «Luật sửa đổi, bổ sung một số điều của Luật Cư trú»: the name ends with that of the other law. */
    private static @Nullable Head amending(Words words, int from, int afterType, String type, int to) {
        int other = AMENDING.after(words, afterType, to);
        other = ARTICLES.after(words, other, to);
        var law = Vocabulary.INSTRUMENTS.longestAt(words, other, to);
        if (law == null || law.after() >= to) return null;
        var nested = at(words, other, law.after(), law.meaning(), to);
        if (nested == null || AMENDING.standAt(words, law.after())) return null;
        var title = new Stretch(afterType, nested.after());
        return new Head(
                type, null, from, title.to(), title.to(), null, title, Confidence.LIKELY, "citation.amending-law");
    }

    private static int end(Words words, int from, int to) {
        int limit = Math.min(to, from + LONGEST_NAME);
        for (int i = from + 1; i < limit; i++) {
            if (words.isMark(i) || words.isNumber(i) || ENDS.standAt(words, i)) return i;
        }
        return limit;
    }
}
