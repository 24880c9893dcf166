package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The first look, which passes over most words at little cost: can a day or a period begin here? */
final class TimeStarts {
    private static final Phrases<Boolean> STARTS = Phrases.set(
            "ngày", "tháng", "quý", "quí", "năm", "học", "thứ", "chủ", "hết", "các", "trong", "đầu", "cuối", "giữa",
            "nửa", "những", "tuần", "thượng", "trung", "hạ", "sáng", "trưa", "chiều", "tối", "đêm", "buổi", "một",
            "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười");

    private TimeStarts() {}

    static boolean at(Words words, int at) {
        return words.isNumber(at) || STARTS.standAt(words, at);
    }
}
