package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * «Thông tư số 124/2021/TT-BCA ngày 28/12/2021», «Nghị định 06/2014/NĐ-CP», «Chỉ thị số 07», «Công văn số: 5868 /UBND-NC», «Thông tư 124».
 */
final class NumberedHead {
    private static final Phrases<Boolean> COUNTED = Phrases.set("năm", "tháng", "ngày", "tuần", "quý", "giờ");

    private NumberedHead() {}

    static @Nullable Head at(Words words, int from, int afterType, String type, int to) {
        int at = words.isMark(afterType, ':') && Vocabulary.NUMBER_WORD.standsAt(words, afterType + 1)
                ? afterType + 1
                : afterType;
        boolean so = Vocabulary.NUMBER_WORD.standsAt(words, at);
        int place = so ? at + 1 : at;
        if (so && words.isMark(place, ':')) place++;
        var number = InstrumentNumber.at(words, place, to);
        if (number == null || !holds(words, from, number, so)) return null;
        String rule = number.hasSymbol() ? "citation.numbered" : so ? "citation.number-alone" : "citation.number-only";
        var confidence = number.hasSymbol() ? Confidence.CERTAIN : Confidence.LIKELY;
        var head = new Head(type, number, from, number.after(), number.after(), null, null, confidence, rule);
        return head.dated(Day.at(words, number.after(), to));
    }

    /** A number alone is one only after «số» or the type in capitals: «kế hoạch 5 năm» is none. */
    private static boolean holds(Words words, int from, InstrumentNumber number, boolean so) {
        if (number.hasSymbol()) return true;
        return words.isCapital(from) && (so || !isCount(words, number));
    }

    private static boolean isCount(Words words, InstrumentNumber number) {
        int next = number.after();
        return words.isMark(next, '%')
                || COUNTED.standAt(words, next)
                || number.value().length() < 2;
    }
}
