package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** What shows that «6 tháng», «hai tuần» is a length of time and not a rhythm. */
final class SpanTails {
    private static final Phrases<Boolean> TAILS = Phrases.set(
            "kể từ",
            "tính từ",
            "từ khi",
            "sau khi",
            "trước khi",
            "sau",
            "đầu",
            "cuối",
            "liền",
            "liên tục",
            "qua",
            "tới");

    private SpanTails() {}

    static boolean goesOn(Words words, int at) {
        return TAILS.standAt(words, at);
    }
}
