package vn.luytre.reading.indicator;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** «hàng chục», «hàng trăm nghìn»: an amount without a number. */
final class VagueAmount {
    private static final Phrases<Boolean> SCALES =
            Phrases.set("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");

    private VagueAmount() {}

    /** The word after the scales that begin here, or {@code at} where none does. */
    static int after(Words words, int at, int to) {
        int after = SCALES.after(words, at, to);
        return after == at ? at : SCALES.after(words, after, to);
    }
}
